import Quantities

extension Rule {
  /// On the day of the declaration the plan is at most twelve calendar months old: made or updated
  /// within them, and not on a day that is to come. PAS 2060:2014 clause 7, grade A.
  package static let pas2060PlanFresh = Rule(
    "PAS2060-7-PLAN-FRESH", .pas2060, clause: "7", grade: .a,
    needs: [.plan, .planUpdate, .declarationDate], reasons: ["fresh": 2, "stale": 3, "future": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    guard let updated = plan.updatedOn ?? plan.madeOn else { return .missing(.planUpdate) }
    guard let declared = claim.declaration.date else { return .missing(.declarationDate) }
    let end = updated.adding(months: 12)
    let seen: Observations = [
      "planUpdated": .date(updated), "declared": .date(declared),
      "asOf": .date(claim.asOf),
    ]
    let limit = "declared <= \(end), planUpdated <= asOf"
    if updated > claim.asOf {
      return Judgement(.fail, "future", .date(updated), observed: seen, limit: limit)
    }
    return declared <= end
      ? Judgement(.pass, "fresh", .date(updated), .date(declared), observed: seen, limit: limit)
      : Judgement(
        .fail, "stale", .date(updated), .date(declared), .date(end), observed: seen,
        limit: limit)
  }
}

extension Need {
  fileprivate static let planUpdate = Need("plan.updated_on") {
    $0.plan?.updatedOn != nil || $0.plan?.madeOn != nil
  }
}
