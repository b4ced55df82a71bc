import Quantities

extension Rule {
  /// The management plan has its thirteen parts, the procedure of evaluation and revision among
  /// them; what they say takes a person. ISO 14068-1:2023: that procedure is grade A, the count
  /// grade B, the other parts grade C.
  package static let iso14068Plan13 = Rule(
    "ISO14068-PLAN-13", .iso14068, clause: "", grade: .b, needs: [.plan],
    reasons: ["complete": 1, "incomplete": 2],
    terms: ISOPlanPart.allCases.map { "iso-plan.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    let all = ISOPlanPart.allCases
    let missing = all.filter { !plan.isoParts[$0].hasWords }
    let there = all.count - missing.count
    let seen: Observations = ["parts": .count(there), "updated": .date(plan.updatedOn)]
    let limit = "parts = \(all.count)"
    return missing.isEmpty
      ? Judgement(.evidence, "complete", .count(there), observed: seen, limit: limit)
      : Judgement(
        .fail, "incomplete", .count(there),
        .terms(missing.map { "iso-plan.\($0.rawValue)" }), observed: seen, limit: limit)
  }
}
