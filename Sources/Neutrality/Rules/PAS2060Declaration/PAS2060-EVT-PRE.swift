import Quantities

extension Rule {
  /// Commitment and plan of an event are dated before it begins, and the plan names the reductions
  /// that are made first. PAS 2060:2014 clause 8.1.3, grade A; whether they are the utmost that the
  /// purpose of the event allows is not for a machine to say.
  package static let pas2060EventBefore = Rule(
    "PAS2060-EVT-PRE", .pas2060, clause: "", locator: "8.1.3", grade: .a,
    needs: [.eventStart, .plan, .planDay],
    reasons: ["before": 2, "plan-late": 2, "commitment-late": 2, "no-reductions": 0],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isEvent { return .notApplicable(.notAnEvent) }
    guard let start = claim.event?.from else { return .missing(.eventStart) }
    guard let plan = claim.plan else { return .missing(.plan) }
    guard let made = plan.madeOn else { return .missing(.planDay) }
    let committed = claim.declaration.committedOn
    let seen: Observations = [
      "planMade": .date(made), "committedOn": .date(committed), "eventStart": .date(start),
      "measures": .count(plan.measures.count),
    ]
    let limit = "planMade < \(start), committedOn < \(start)"
    if made >= start {
      return Judgement(
        .fail, "plan-late", .date(made), .date(start), observed: seen, limit: limit)
    }
    if let committed, committed >= start {
      return Judgement(
        .fail, "commitment-late", .date(committed), .date(start), observed: seen, limit: limit)
    }
    if plan.measures.isEmpty && plan.reductionsBeforeOffsets.saysNothing {
      return Judgement(.fail, "no-reductions", observed: seen, limit: limit)
    }
    return Judgement(.pass, "before", .date(made), .date(start), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let eventStart = Need("event.from") { !$0.isEvent || $0.event?.from != nil }
  fileprivate static let planDay = Need("plan.made_on") { !$0.isEvent || $0.plan?.madeOn != nil }
}
