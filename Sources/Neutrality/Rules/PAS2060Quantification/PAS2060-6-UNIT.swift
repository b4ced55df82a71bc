import Quantities

extension Rule {
  /// The footprint is printed as an absolute figure with its period, and that of a product or
  /// service also for a stated unit; only one by PAS 2050 may lack the period. PAS 2060:2014 clause
  /// 6.1.2, grade A. What is printed is not below the sum of the sources, by more than one unit of
  /// its last digit and never more than a tonne; that tolerance is ours.
  package static let pas2060Unit = Rule(
    "PAS2060-6-UNIT", .pas2060, clause: "6", locator: "6.1.2", grade: .a,
    needs: [absolute, unit, perUnit, span],
    reasons: ["absolute": 2, "absolute-and-unit": 4, "without-period": 1, "differs": 2],
    judge: judge)

  private static let absolute = Need("footprint.stated_kg") { $0.footprint.statedKg != nil }
  private static let unit = Need("subject.functional_unit") {
    !$0.isProduct || $0.subject.functionalUnit.isWritten
  }
  private static let perUnit = Need("intensity.stated_per_unit_kg") {
    !$0.isProduct || $0.footprint.statedPerUnitKg != nil
  }
  private static let span = Need("period") { isWithoutPeriod($0) || period(of: $0) != nil }

  /// The period of the footprint: a mere promise rests on that of the baseline.
  private static func period(of claim: NeutralityCase) -> Period? {
    claim.applicationPeriod ?? claim.periods(.baseline).last?.span
  }

  private static func isWithoutPeriod(_ claim: NeutralityCase) -> Bool {
    claim.footprint.method?.name?.hasPrefix("PAS 2050") ?? false
  }

  private static let limit = "footprintKg - statedKg <= rounding unit"

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    for need in [absolute, unit, perUnit, span] where !need.isMet(claim) { return .missing(need) }
    let period = period(of: claim)
    let kg = Value.mass(claim.footprint.statedKg)
    // Without sources there is nothing to compare with; other rules ask for them.
    let calculated =
      claim.footprint.sources.isEmpty ? nil : try Coverage(claim.footprint).includedKg
    let seen: Observations = [
      "statedKg": kg, "footprintKg": .mass(calculated),
      "perUnitKg": .mass(claim.footprint.statedPerUnitKg),
      "unit": .text(claim.subject.functionalUnit), "period": .text(period?.description),
    ]
    if let stated = claim.footprint.statedKg, let calculated, try isBelow(stated, calculated) {
      return Judgement(.fail, "differs", kg, .mass(calculated), observed: seen, limit: limit)
    }
    guard let period else {
      return Judgement(.pass, "without-period", kg, observed: seen, limit: limit)
    }
    if claim.isProduct {
      return Judgement(
        .pass, "absolute-and-unit", kg, .text(period.description),
        .mass(claim.footprint.statedPerUnitKg), .text(claim.subject.functionalUnit),
        observed: seen, limit: limit)
    }
    return Judgement(
      .pass, "absolute", kg, .text(period.description), observed: seen, limit: limit)
  }

  /// Whether a figure is less than what was calculated, and not by rounding.
  private static func isBelow(
    _ stated: ExactDecimal, _ calculated: ExactDecimal
  ) throws(ArithmeticError) -> Bool {
    try calculated > stated.adding(stated.lastDigit(atMost: 1000))
  }
}
