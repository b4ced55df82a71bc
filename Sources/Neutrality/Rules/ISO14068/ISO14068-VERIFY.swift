import Quantities

extension Rule {
  /// An independent body verified the claim: named, with a dated statement on a period that is over,
  /// before the claim. That it works to ISO 14065 and by ISO 14064-3, or to something equivalent,
  /// takes a person where it is not stated, and so does another party. One's own word, which PAS
  /// 2060 allowed, fails. ISO 14068-1:2023, grade A (two sources).
  package static let iso14068Verify = Rule(
    "ISO14068-VERIFY", .iso14068, clause: "", locator: "verification", grade: .a,
    needs: [kind],
    reasons: [
      "verified": 2, "self": 0, "incomplete": 1, "before-period-end": 2, "after-claim": 2,
      "other-party": 1, "competence": 1, "other-standard": 1,
    ], terms: ["body", "statement", "date"].map { "iso-verification.\($0)" }, judge: judge)

  private static let kind = Need("validation.kind") { $0.validation.kind != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let validation = claim.validation
    guard let party = validation.kind else { return .missing(kind) }
    let (day, body) = (validation.statementOn, validation.body)
    let (end, declared) = (claim.applicationPeriod?.to, claim.declaration.date)
    let missing = [
      ("body", body.hasWords), ("statement", validation.statement != nil), ("date", day != nil),
    ].filter { !$0.1 }.map { "iso-verification.\($0.0)" }
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "party": .text(party.rawValue), "body": .text(body),
          "accreditation": .text(validation.accreditation),
          "standard": .text(validation.standard), "assurance": .text(validation.assurance),
          "statement": .date(day), "periodEnd": .date(end), "declared": .date(declared),
        ], limit: "statement > periodEnd, statement <= declared",
        refs: [validation.statement?.digest].compactMap(\.self))
    }
    if party == .selfValidation { return judgement(.fail, "self") }
    if !missing.isEmpty { return judgement(.fail, "incomplete", .terms(missing)) }
    if let day, let end, day <= end {
      return judgement(.fail, "before-period-end", .date(day), .date(end))
    }
    if let day, let declared, day > declared {
      return judgement(.fail, "after-claim", .date(day), .date(declared))
    }
    if party == .otherParty { return judgement(.evidence, "other-party", .text(body)) }
    if !validation.accreditation.hasWords {
      return judgement(.evidence, "competence", .text(body))
    }
    if validation.standard?.contains("14064-3") != true {
      return judgement(.evidence, "other-standard", .text(validation.standard))
    }
    return judgement(.pass, "verified", .text(body), .date(day))
  }
}
