import Quantities

extension Rule {
  /// To move an activity to a third party is no reduction, unless the emissions of the subject
  /// really fall. A source that the footprint has no more takes a person where anything is said of
  /// outsourcing, of the source or of the subject. PAS 2060:2014 clause 8.3, grade A.
  package static let pas2060Outsource = Rule(
    "PAS2060-8-OUTSOURCE", .pas2060, clause: "8", locator: "8.3", grade: .a,
    reasons: ["none": 0, "ended": 2, "outsourced": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let vanished = claim.reduction.vanished
    let isOutsourcing = claim.subject.hasOutsourcing == true
    let moved = vanished.filter {
      isOutsourcing || $0.outsourcedOn != nil || !$0.outsourcingNote.saysNothing
    }
    let told = moved.isEmpty ? vanished : moved
    var sum = ExactSum()
    for source in told { if let kg = source.kg { sum.add(kg) } }
    let kg = try sum.total()
    let ids = told.map(\.id)
    let seen: Observations = [
      "vanished": .count(vanished.count), "outsourced": .count(moved.count),
      "vanishedKg": .mass(kg),
    ]
    let limit = "outsourced = 0"
    if vanished.isEmpty { return Judgement(.pass, "none", observed: seen, limit: limit) }
    return moved.isEmpty
      ? Judgement(
        .pass, "ended", .list(ids), .mass(kg), observed: seen, limit: limit, refs: ids)
      : Judgement(
        .evidence, "outsourced", .list(ids), .mass(kg), observed: seen, limit: limit, refs: ids)
  }
}
