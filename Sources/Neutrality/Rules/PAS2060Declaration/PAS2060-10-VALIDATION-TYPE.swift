import Quantities

extension Rule {
  /// One of three ways of conformity assessment: an independent third party, another party, or the
  /// entity itself. The first two need a dated statement of a named body, of a day that has come
  /// and, of an achievement, after its period; a
  /// self-validation must not sound like a certification, nor name another as
  /// validator. PAS 2060:2014 clause 10, grade A.
  package static let pas2060ValidationType = Rule(
    "PAS2060-10-VALIDATION-TYPE", .pas2060, clause: "10", grade: .a, needs: [.validationKind],
    reasons: [
      "independent": 2, "other-party": 2, "self": 0, "several": 1, "no-statement": 1,
      "future": 1, "before-period-end": 2, "suggests-certification": 0, "names-another": 1,
      "wording-not-read": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let validation = claim.validation
    guard let kind = validation.kind else { return .missing(.validationKind) }
    let suggests = claim.declaration.wording?.suggestsCertification
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "kind": .text(kind.rawValue), "body": .text(validation.body),
          "statementOn": .date(validation.statementOn), "asOf": .date(claim.asOf),
          "validator": .text(claim.declaration.wording?.validator),
          "suggestsCertification": suggests.map(Value.flag) ?? .unknown,
        ],
        refs: [validation.statement?.digest].compactMap(\.self))
    }
    if let named = validation.kindsNamed, named != 1 {
      return judgement(.fail, "several", .count(named))
    }
    if let day = validation.statementOn, day > claim.asOf {
      return judgement(.fail, "future", .date(day))
    }
    if claim.claimsAchievement, let day = validation.statementOn,
      let end = claim.applicationPeriod?.to, day <= end
    {
      return judgement(.fail, "before-period-end", .date(day), .date(end))
    }
    if kind == .selfValidation {
      if suggests == true { return judgement(.fail, "suggests-certification") }
      if let other = otherValidator(claim) {
        return judgement(.fail, "names-another", .text(other))
      }
      return suggests == nil
        ? judgement(.evidence, "wording-not-read") : judgement(.pass, "self")
    }
    let missing = [
      ("validation.body", validation.body.saysNothing),
      ("validation.statement", validation.statement == nil),
      ("validation.statement_on", validation.statementOn == nil),
    ].filter(\.1).map(\.0)
    if !missing.isEmpty { return judgement(.fail, "no-statement", .list(missing)) }
    return judgement(
      .pass, kind.rawValue, .text(validation.body), .date(validation.statementOn))
  }

  /// Whom the sentence names as validator, where that is neither the entity nor `self`.
  private static func otherValidator(_ claim: NeutralityCase) -> String? {
    guard let named = claim.declaration.wording?.validator,
      named.contains(where: { !$0.isWhitespace })
    else { return nil }
    let own = [claim.subject.entity, ValidationSummary.Kind.selfValidation.rawValue]
    return own.contains(named) ? nil : named
  }
}

extension Need {
  fileprivate static let validationKind = Need("validation.kind") { $0.validation.kind != nil }
}
