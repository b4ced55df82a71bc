import Quantities

extension Rule {
  /// Where emissions rise and those per unit of output fall, that is explained, and the growth of
  /// the economy stands beside it. No clause that could be read asks for a test against growth:
  /// grade D, by the setting `growth-test` it is shown, or output must have grown faster than the
  /// economy. PAS 2060:2014 annex B.
  package static let pas2060IntensityGrowth = Rule(
    "PAS2060-8-INTENSITY-GROWTH", .pas2060, clause: "8", grade: .d, needs: [.growth],
    reasons: [
      "not-concerned": 0, "explained": 3, "outgrew": 2, "not-outgrown": 2, "no-growth": 1,
      "unexplained": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isOffsetOnly { return .notApplicable(.firstPeriod) }
    for named in NamedComparison.sorted(of: claim).decisive {
      guard let change = try ReductionChange(named.comparison), change.kg > .zero,
        change.intensityFalls, let comparison = named.comparison
      else { continue }
      return try judge(claim, comparison, change, change.observed(named.name))
    }
    return Judgement(.notApplicable, "not-concerned")
  }

  private static func judge(
    _ claim: NeutralityCase, _ comparison: ComparisonSummary, _ change: ReductionChange,
    _ seen: Observations
  ) throws(ArithmeticError) -> Judgement {
    let explanation = claim.reduction.intensityExplanation
    let percent = claim.reduction.economicGrowthPercent
    let growth = try outputGrowth(of: comparison)
    let economy = try percent.map { percent throws(ArithmeticError) in
      try Ratio(percent, of: ExactDecimal(100))
    }
    let observed = seen.adding([
      "outputGrowth": growth.map(Value.share) ?? .unknown,
      "economicGrowth": economy.map(Value.share) ?? .unknown,
      "explanation": .text(explanation),
    ])
    let isRequired = claim.settings.growthTest == .required
    let limit = isRequired ? "outputGrowth > economicGrowth" : nil
    if isRequired {
      guard let growth, let economy else { return .missing(.growth) }
      if growth <= economy {
        return Judgement(
          .fail, "not-outgrown", .share(growth), .share(economy), observed: observed,
          limit: limit)
      }
    }
    if explanation.saysNothing {
      let share = change.intensityShare.map(Value.share) ?? .unknown
      return Judgement(
        .evidence, "unexplained", .mass(change.kg), share, observed: observed, limit: limit)
    }
    guard let growth, let economy else {
      return Judgement(
        .warn, "no-growth", .text(explanation), observed: observed, limit: limit)
    }
    return isRequired
      ? Judgement(
        .pass, "outgrew", .share(growth), .share(economy), observed: observed, limit: limit)
      : Judgement(
        .pass, "explained", .text(explanation), .share(growth), .share(economy),
        observed: observed)
  }

  private static func outputGrowth(
    of comparison: ComparisonSummary
  ) throws(ArithmeticError) -> Ratio? {
    guard let before = comparison.referenceOutput, let after = comparison.currentOutput,
      before > .zero
    else { return nil }
    return try Ratio(after.subtracting(before), of: before)
  }
}

extension Need {
  fileprivate static let growth = Need("reduction.economic_growth_percent") {
    $0.settings.growthTest == .shown || $0.reduction.economicGrowthPercent != nil
  }
}
