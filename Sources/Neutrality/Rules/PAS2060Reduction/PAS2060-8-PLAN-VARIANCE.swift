import Quantities

extension Rule {
  /// It is stated whether the actual reduction follows the forecast of the plan, and a significant
  /// difference is explained. What is significant has no number: a figure above the forecast of
  /// which it is said that it follows is to be disclosed. PAS 2060:2014 clause 8.3, grade A.
  package static let pas2060PlanVariance = Rule(
    "PAS2060-8-PLAN-VARIANCE", .pas2060, clause: "8", locator: "8.3", grade: .a,
    needs: [.forecastStatement],
    reasons: ["followed": 2, "explained": 3, "unexplained": 2, "above-forecast": 2],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isOffsetOnly { return .notApplicable(.firstPeriod) }
    let said = claim.reduction
    guard let isFollowed = said.statesForecastFollowed else {
      return .missing(.forecastStatement)
    }
    let actualKg = try Coverage(claim.footprint).includedKg
    let slots: [Value] = [.mass(actualKg), .mass(said.forecastKg)]
    func judgement(_ verdict: Verdict, _ key: String, _ more: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots + more),
        observed: [
          "actualKg": .mass(actualKg), "forecastKg": .mass(said.forecastKg),
          "statedFollowed": .flag(isFollowed), "explanation": .text(said.varianceExplanation),
        ], limit: "actualKg <= forecastKg")
    }
    if !said.varianceExplanation.saysNothing {
      return judgement(.pass, "explained", .text(said.varianceExplanation))
    }
    if !isFollowed { return judgement(.fail, "unexplained") }
    let isAbove = said.forecastKg.map { actualKg > $0 } ?? false
    return isAbove ? judgement(.warn, "above-forecast") : judgement(.pass, "followed")
  }
}

extension Need {
  fileprivate static let forecastStatement = Need("reduction.states_forecast_followed") { claim in
    !claim.claimsAchievement || claim.isOffsetOnly
      || claim.reduction.statesForecastFollowed != nil
  }
}
