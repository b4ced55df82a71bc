import Quantities

extension Rule {
  /// A first application period ends in one of three ways: with reductions of its own, with those
  /// from before the baseline as well, or with everything offset, which is disclosed. The third way
  /// is for a first period only, and a period with another before it is not the first, whatever the
  /// claim says. PAS 2060:2014 clause 4.1, grade A.
  package static let pas2060FirstPeriod = Rule(
    "PAS2060-8-FIRST-PERIOD", .pas2060, clause: "8", locator: "4.1", grade: .a,
    needs: [.route],
    reasons: [
      "later-period": 0, "offset-only": 0, "own-reductions": 3, "with-historic": 3,
      "no-reduction": 3, "no-historic-reduction": 3, "not-first": 0,
      "earlier-period": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let (route, earlier) = (claim.reduction.route, claim.earlierPeriod)
    let seen: Observations = [
      "isFirstPeriod": .flag(claim.isFirstPeriod),
      "earlierFrom": .date(earlier?.from), "earlierTo": .date(earlier?.to),
      "offsetOnly": .flag(route == .offsetOnly),
    ]
    if claim.saysFirstPeriod, let earlier {
      return Judgement(
        .fail, "earlier-period", .date(earlier.from), .date(earlier.to), observed: seen)
    }
    if !claim.isFirstPeriod {
      return route == .offsetOnly
        ? Judgement(.fail, "not-first", observed: seen)
        : Judgement(.notApplicable, "later-period", observed: seen)
    }
    return switch route {
    case nil: .missing(.route)
    case .offsetOnly: Judgement(.pass, "offset-only", observed: seen)
    case .ownReductions: try ownReductions(claim, seen)
    case .withHistoric: try withHistoric(claim, seen)
    }
  }

  private static func ownReductions(
    _ claim: NeutralityCase, _ seen: Observations
  ) throws(ArithmeticError) -> Judgement {
    guard let change = try ReductionChange(claim.reduction.baseline) else {
      return .missing(.baselineComparison)
    }
    return Judgement(
      change.falls ? .pass : .fail,
      Reason(change.falls ? "own-reductions" : "no-reduction", change.slots),
      observed: seen.adding(change.observed("baseline")),
      limit: "baselineChangeKg < 0 or baselineIntensityChange < 0")
  }

  private static func withHistoric(
    _ claim: NeutralityCase, _ seen: Observations
  ) throws(ArithmeticError) -> Judgement {
    guard let historicKg = claim.plan?.historic?.reductionKg else {
      return .missing(.historicReduction)
    }
    guard let change = try ReductionChange(claim.reduction.baseline) else {
      return .missing(.baselineComparison)
    }
    let togetherKg = try historicKg.subtracting(change.kg)
    let isReduced = togetherKg > .zero || change.intensityFalls
    return Judgement(
      isReduced ? .pass : .fail,
      isReduced ? "with-historic" : "no-historic-reduction", .mass(historicKg),
      .mass(change.kg), .mass(togetherKg),
      observed: seen.adding(change.observed("baseline")).adding([
        "historicKg": .mass(historicKg), "togetherKg": .mass(togetherKg),
      ]), limit: "togetherKg > 0 or baselineIntensityChange < 0")
  }
}

extension Need {
  fileprivate static let route = Need("reduction.route") {
    !$0.claimsAchievement || !$0.isFirstPeriod || $0.reduction.route != nil
  }
  fileprivate static let historicReduction = Need("plan.historic.reduction_kg") {
    $0.plan?.historic?.reductionKg != nil
  }
}
