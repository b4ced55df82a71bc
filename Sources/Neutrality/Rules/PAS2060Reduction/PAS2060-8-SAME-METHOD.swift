import Quantities

extension Rule {
  /// Reductions are measured with the method of the original footprint; a better method may stand
  /// beside it for comparison. PAS 2060:2014 clause 8.2.2, grade A. That the original may be done
  /// again with the new method is grade C, and so is the split of the difference into what the
  /// activity changed and what new factors changed: a fall by factors alone is to be disclosed, and a
  /// split that no inventory of the base year shows.
  package static let pas2060SameMethod = Rule(
    "PAS2060-8-SAME-METHOD", .pas2060, clause: "8", locator: "8.2.2", grade: .a,
    needs: [.baselineComparison],
    reasons: [
      "same": 3, "same-with-alternative": 5, "other-method": 0, "not-adding-up": 3,
      "requantified": 3, "factors-only": 3, "stated-only": 3, "not-separated": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isOffsetOnly { return .notApplicable(.firstPeriod) }
    var judgements: [Judgement] = []
    for named in NamedComparison.sorted(of: claim).decisive {
      judgements.append(try judge(named))
    }
    let worst = Verdict.overall(judgements.map(\.verdict))
    return judgements.first { $0.verdict == worst } ?? .missing(.baselineComparison)
  }

  private static func judge(_ named: NamedComparison) throws(ArithmeticError) -> Judgement {
    guard let comparison = named.comparison, let change = try ReductionChange(comparison) else {
      return .missing(named.need)
    }
    guard let isSame = comparison.hasSameMethod else { return .missing(.sameMethod(named.name)) }
    let effects = try Effects(comparison, of: change)
    let seen = change.observed(named.name).adding([
      "activityEffectKg": .mass(effects?.activityKg), "factorEffectKg": .mass(effects?.factorKg),
      "areEffectsComputed": .flag(comparison.areEffectsComputed), "sameMethod": .flag(isSame),
      "alternativeMethod": .text(comparison.alternativeMethod),
      "alternativeKg": .mass(comparison.alternativeKg),
    ])
    func judgement(_ verdict: Verdict, _ key: String, _ slots: [Value]) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen,
        limit: "activityEffectKg + factorEffectKg = \(named.name)ChangeKg")
    }
    if !isSame && comparison.isReferenceRequantified != true {
      return judgement(.fail, "other-method", [])
    }
    guard let effects else { return judgement(.warn, "not-separated", [.mass(change.kg)]) }
    let slots: [Value] = [.mass(change.kg), .mass(effects.activityKg), .mass(effects.factorKg)]
    if try effects.activityKg.adding(effects.factorKg) != change.kg {
      return judgement(.fail, "not-adding-up", slots)
    }
    if !isSame { return judgement(.warn, "requantified", slots) }
    if change.absoluteFalls && !effects.activityKg.isNegative {
      return judgement(.warn, "factors-only", slots)
    }
    if !comparison.areEffectsComputed { return judgement(.warn, "stated-only", slots) }
    if let method = comparison.alternativeMethod {
      return judgement(
        .pass, "same-with-alternative", slots + [.text(method), .mass(comparison.alternativeKg)])
    }
    return judgement(.pass, "same", slots)
  }

  /// What the activity and what new factors changed; the one that is not stated is the rest.
  private struct Effects {
    let activityKg: ExactDecimal
    let factorKg: ExactDecimal

    init?(
      _ comparison: ComparisonSummary, of change: ReductionChange
    ) throws(ArithmeticError) {
      let stated = comparison.hasSameFactors == true ? ExactDecimal.zero : nil
      let factor = comparison.factorEffectKg ?? stated
      switch (comparison.activityEffectKg, factor) {
      case (let activity?, let factor?): (activityKg, factorKg) = (activity, factor)
      case (let activity?, nil):
        (activityKg, factorKg) = (activity, try change.kg.subtracting(activity))
      case (nil, let factor?): (activityKg, factorKg) = (try change.kg.subtracting(factor), factor)
      case (nil, nil): return nil
      }
    }
  }
}

extension Need {
  fileprivate static func sameMethod(_ name: String) -> Need {
    Need("reduction.\(name).has_same_method") { claim in
      let comparison =
        name == "baseline" ? claim.reduction.baseline : claim.reduction.previous
      return comparison?.hasSameMethod != nil
    }
  }
}
