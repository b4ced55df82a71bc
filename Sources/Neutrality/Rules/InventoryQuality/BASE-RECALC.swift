import Quantities

extension Rule {
  /// There is a policy for recalculating the base year, and it is kept: changes of structure or
  /// method, errors and outsourcing that are not recalculated yet stay together below the threshold
  /// of the setting `recalculation-percent`; growth is no trigger. The GHG Protocol has no number,
  /// five percent are practice, grade C. An event that happens once has no base year.
  package static let baseYearRecalculation = Rule(
    "BASE-RECALC", .ghgProtocol, clause: "", grade: .c, needs: [policy],
    reasons: ["kept": 0, "below": 3, "reached": 4, "unknown-effect": 1, "once": 0],
    judge: judge)

  private static let policy = Need("baseline.policy") { $0.baseline.policy.isWritten }
  private static let total = Need("baseline.total_kg") { total(of: $0) != nil }

  private static func total(of claim: NeutralityCase) -> ExactDecimal? {
    claim.baseline.totalKg ?? claim.periods(.baseline).last?.kg
  }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if claim.isEvent && claim.event?.isRecurring != true {
      return Judgement(.notApplicable, "once")
    }
    if !claim.baseline.policy.isWritten { return .missing(policy) }
    let open = claim.baseline.triggers.filter { $0.kind != .growth && !$0.isRecalculated }
    if open.isEmpty { return Judgement(.pass, "kept") }
    guard let totalKg = total(of: claim), totalKg > .zero else { return .missing(total) }
    var sum = ExactSum()
    for trigger in open { if let kg = trigger.effectKg { sum.add(kg.magnitude) } }
    let openKg = try sum.total()
    let share = try Ratio(openKg, of: totalKg)
    let threshold = try claim.settings.recalculationPercent.hundredth()
    let kinds = Value.list(Set(open.map(\.kind.rawValue)).sorted())
    let seen: Observations = [
      "openShare": .share(share), "openKg": .mass(openKg), "baselineKg": .mass(totalKg),
      "triggers": kinds,
    ]
    let limit = "openShare < \(threshold)"
    if share >= Ratio(threshold) {
      return Judgement(
        .fail, "reached", .mass(openKg), .share(share), .share(Ratio(threshold)),
        .count(open.count), observed: seen, limit: limit)
    }
    let unknown = open.filter { $0.effectKg == nil }
    if !unknown.isEmpty {
      return Judgement(
        .evidence, "unknown-effect", .count(unknown.count), observed: seen, limit: limit)
    }
    return Judgement(
      .pass, "below", .mass(openKg), .share(share), .share(Ratio(threshold)), observed: seen,
      limit: limit)
  }
}
