import Quantities

extension Rule {
  /// Reductions before the baseline do not count; the second way of PAS 2060 is closed. ISO
  /// 14068-1:2023, grade B (one source).
  package static let iso14068NoHistoric = Rule(
    "ISO14068-NO-HISTORIC", .iso14068, clause: "", grade: .b,
    reasons: ["none": 0, "counted": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let historic = claim.plan?.historic
    let counts =
      historic.map { $0.reductionKg?.isZero != true } ?? false
      || claim.reduction.route == .withHistoric || !claim.periods(.historic).isEmpty
    let seen: Observations = [
      "historicKg": .mass(historic?.reductionKg),
      "historicPeriods": .count(claim.periods(.historic).count),
      "route": .text(claim.reduction.route?.rawValue),
    ]
    let limit = "historicKg = 0"
    return counts
      ? Judgement(.fail, "counted", .mass(historic?.reductionKg), observed: seen, limit: limit)
      : Judgement(.pass, "none", observed: seen, limit: limit)
  }
}
