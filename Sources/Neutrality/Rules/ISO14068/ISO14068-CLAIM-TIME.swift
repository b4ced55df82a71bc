import Quantities

extension Rule {
  /// A claim is made when its period is over and quantified and its credits are retired; it names
  /// period, subject, standard and verifier, for a period of a year. ISO 14068-1:2023, grade A in
  /// part, B as a whole.
  package static let iso14068ClaimTime = Rule(
    "ISO14068-CLAIM-TIME", .iso14068, clause: "", grade: .b,
    needs: [.period, .declarationDate, .sources],
    reasons: [
      "in-time": 2, "before-period-end": 2, "before-retirement": 2, "not-named": 1, "no-date": 1,
      "longer-than-a-year": 2,
    ], terms: ["period", "subject", "standard", "verifier"].map { "iso-claim.\($0)" },
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let period = claim.applicationPeriod else { return .missing(.period) }
    guard let declared = claim.declaration.date else { return .missing(.declarationDate) }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let retired = claim.retiredCredits
    let later = retired.filter { $0.retiredOn.map { $0 > declared } ?? false } + claim.openCredits
    let unnamed = notNamed(in: claim.declaration.wording, period)
    let undated = retired.filter { $0.retiredOn == nil }.map(\.id)
    func judgement(
      _ verdict: Verdict, _ key: String, _ slots: Value..., refs: [String] = []
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "declared": .date(declared), "periodFrom": .date(period.from),
          "periodEnd": .date(period.to),
          "lastRetired": .date(retired.compactMap(\.retiredOn).max()),
          "notRetired": .count(claim.openCredits.count), "notNamed": .count(unnamed.count),
        ], limit: "declared > periodEnd, declared >= lastRetired, notRetired = 0, notNamed = 0",
        refs: refs)
    }
    if declared <= period.to {
      return judgement(.fail, "before-period-end", .date(declared), .date(period.to))
    }
    if !later.isEmpty {
      let ids = later.map(\.id)
      return judgement(.fail, "before-retirement", .date(declared), .list(ids), refs: ids)
    }
    if !unnamed.isEmpty { return judgement(.fail, "not-named", .terms(unnamed)) }
    if !undated.isEmpty { return judgement(.evidence, "no-date", .list(undated), refs: undated) }
    return period.to >= period.from.adding(months: 12)
      ? judgement(.warn, "longer-than-a-year", .date(period.from), .date(period.to))
      : judgement(.pass, "in-time", .date(declared), .date(period.to))
  }

  /// What the sentence of the claim leaves out; a period other than the claim's is left out.
  private static func notNamed(in wording: WordingSummary?, _ period: Period) -> [String] {
    [
      ("period", wording?.periodFrom == period.from && wording?.periodTo == period.to),
      ("subject", wording?.subject.hasWords ?? false),
      ("standard", wording?.standard?.contains("14068") ?? false),
      ("verifier", wording?.validator.hasWords ?? false),
    ].filter { !$0.1 }.map { "iso-claim.\($0.0)" }
  }
}
