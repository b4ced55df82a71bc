import Quantities

extension Rule {
  /// A commitment has an action plan, a milestone and the method by which emissions are reduced.
  /// HKQAA's scheme, class 2, grade A.
  package static let hkqaaCommit = Rule(
    "HKQAA-COMMIT", .hkqaa, clause: "", locator: "class 2", grade: .a, needs: [.plan],
    reasons: ["complete": 1, "incomplete": 1],
    terms: ["hkqaa.action-plan", "hkqaa.milestone", "hkqaa.reduction-method"], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    let missing = [
      ("action-plan", plan.measures.isEmpty), ("milestone", plan.targetDate == nil),
      ("reduction-method", plan.means.saysNothing),
    ].filter(\.1).map { "hkqaa.\($0.0)" }
    let seen: Observations = [
      "measures": .count(plan.measures.count), "targetDate": .date(plan.targetDate),
      "means": .text(plan.means), "missing": .terms(missing),
    ]
    return missing.isEmpty
      ? Judgement(
        .pass, "complete", .date(plan.targetDate), observed: seen, limit: "missing = 0")
      : Judgement(.fail, "incomplete", .terms(missing), observed: seen, limit: "missing = 0")
  }
}
