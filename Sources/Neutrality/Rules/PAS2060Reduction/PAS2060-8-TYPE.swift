import Quantities

extension Rule {
  /// The statement, and everything else that is published about the reduction, says whether it is
  /// overall, by activity or by intensity. PAS 2060:2014 clause 8.2.1, grade A.
  package static let pas2060ReductionType = Rule(
    "PAS2060-8-TYPE", .pas2060, clause: "8", locator: "8.2.1", grade: .a,
    needs: [.reductionKind],
    reasons: ["stated": 1, "communications-silent": 1, "communications-not-read": 1],
    terms: ReductionSummary.Kind.allCases.map { "reduction.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isOffsetOnly { return .notApplicable(.firstPeriod) }
    guard let kind = claim.reduction.kind else { return .missing(.reductionKind) }
    let say = claim.reduction.communicationsSayKind
    let term = Value.term("reduction.\(kind.rawValue)")
    let seen: Observations = [
      "kind": .text(kind.rawValue), "communicationsSayKind": say.map(Value.flag) ?? .unknown,
    ]
    return switch say {
    case true?: Judgement(.pass, "stated", term, observed: seen)
    case false?: Judgement(.fail, "communications-silent", term, observed: seen)
    case nil: Judgement(.evidence, "communications-not-read", term, observed: seen)
    }
  }
}

extension Need {
  fileprivate static let reductionKind = Need("reduction.kind") { claim in
    !claim.claimsAchievement || claim.isOffsetOnly || claim.reduction.kind != nil
  }
}
