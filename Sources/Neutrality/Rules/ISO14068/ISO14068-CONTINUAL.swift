import Quantities

extension Rule {
  /// Offsets shrink from claim to claim. More of them than for the period before are a warning, and
  /// are explained. ISO 14068-1:2023, grade A.
  package static let iso14068Continual = Rule(
    "ISO14068-CONTINUAL", .iso14068, clause: "", locator: "continual improvement", grade: .a,
    needs: [offsets], reasons: ["not-more": 2, "more": 3, "more-unexplained": 2], judge: judge)

  private static let offsets = Need("periods.offset_kg") { claim in
    claim.periods(.application).dropLast().last.map { $0.offsetKg != nil } ?? true
  }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let periods = claim.periods(.application)
    guard let current = periods.last, let previous = periods.dropLast().last else {
      return .notApplicable(.firstPeriod)
    }
    // It is a recommendation: what is not stated does not fail.
    guard let before = previous.offsetKg else { return .missing(offsets, .warn) }
    let retiredKg = try claim.retiredCredits.totalKg()
    let now = current.offsetKg ?? retiredKg
    let explanation = claim.pathway?.offsetRiseExplanation
    let seen: Observations = [
      "offsetKg": .mass(now), "previousOffsetKg": .mass(before),
      "previousPeriodEnd": .date(previous.span?.to),
    ]
    let limit = "offsetKg <= previousOffsetKg"
    if now <= before {
      return Judgement(
        .pass, "not-more", .mass(now), .mass(before), observed: seen, limit: limit)
    }
    return explanation.hasWords
      ? Judgement(
        .warn, "more", .mass(now), .mass(before), .text(explanation), observed: seen,
        limit: limit)
      : Judgement(
        .warn, "more-unexplained", .mass(now), .mass(before), observed: seen, limit: limit)
  }
}
