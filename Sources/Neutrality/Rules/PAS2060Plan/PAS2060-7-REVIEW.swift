import Quantities

extension Rule {
  /// The plan has a process by which performance is assessed from time to time and corrected.
  /// Without one the claim fails; whether it is adequate takes a person. PAS 2060:2014 clause
  /// 8.1.1, grade A; that its frequency fits the timescale is recommended by clause 8.1.4.
  package static let pas2060PlanReview = Rule(
    "PAS2060-7-REVIEW", .pas2060, clause: "7", locator: "8.1.1", grade: .a,
    needs: [.plan, .planReview], reasons: ["described": 2, "no-frequency": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    if plan.review.saysNothing { return .missing(.planReview) }
    let text = Value.text(plan.review)
    guard let months = plan.reviewMonths else {
      return Judgement(
        .evidence, "no-frequency", text, observed: ["review": text, "reviewMonths": .unknown])
    }
    return Judgement(
      .evidence, "described", text, .count(months),
      observed: ["review": text, "reviewMonths": .count(months)])
  }
}

extension Need {
  fileprivate static let planReview = Need("plan.review") {
    !($0.plan?.review).saysNothing
  }
}
