import Quantities

extension Rule {
  /// The baseline is fixed, the policy of its recalculation is stated, and changes of structure and
  /// of method led to a recalculation once their sum reaches the share that the setting
  /// `recalculation-percent` names; below it they are disclosed. ISO 14068-1:2023, grade B; the
  /// share is ours.
  package static let iso14068Baseline = Rule(
    "ISO14068-BASELINE", .iso14068, clause: "", grade: .b, needs: [total, policy],
    reasons: ["fixed": 1, "small-changes": 2, "not-recalculated": 2, "unknown-effect": 1],
    judge: judge)

  private static let total = Need("baseline.total_kg") { baselineKg($0) != nil }
  private static let policy = Need("baseline.policy") { $0.baseline.policy.hasWords }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    guard let kg = baselineKg(claim) else { return .missing(total) }
    if !policy.isMet(claim) { return .missing(policy) }
    let open = claim.baseline.triggers.filter {
      !$0.isRecalculated && ($0.kind == .structure || $0.kind == .method)
    }
    var sum = ExactSum()
    for trigger in open { if let effect = trigger.effectKg { sum.add(effect.magnitude) } }
    let effectKg = try sum.total()
    let percent = claim.settings.recalculationPercent
    let seen: Observations = [
      "baselineKg": .mass(kg), "openChanges": .count(open.count), "effectKg": .mass(effectKg),
      "thresholdPercent": .number(percent),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen,
        limit: "100 effectKg < thresholdPercent baselineKg")
    }
    if open.isEmpty { return judgement(.pass, "fixed", .mass(kg)) }
    let isLarge =
      try effectKg.multiplied(by: ExactDecimal(100)) >= (try percent.multiplied(by: kg))
    if isLarge { return judgement(.fail, "not-recalculated", .mass(effectKg), .mass(kg)) }
    let unknown = open.filter { $0.effectKg == nil }.count
    if unknown > 0 { return judgement(.fail, "unknown-effect", .count(unknown)) }
    return judgement(.warn, "small-changes", .mass(effectKg), .mass(kg))
  }

  private static func baselineKg(_ claim: NeutralityCase) -> ExactDecimal? {
    claim.baseline.totalKg ?? claim.periods(.baseline).first?.kg
  }
}
