import Quantities

/// What changed between two periods, exact. A fall is below zero.
struct ReductionChange {
  let referenceKg: ExactDecimal
  let currentKg: ExactDecimal
  /// kg CO2e now less kg CO2e then.
  let kg: ExactDecimal
  /// The same as a share of what was emitted then; nil where that was nothing.
  let share: Ratio?
  /// kg CO2e per unit of output, then and now, and the change as a share; nil without outputs
  /// above zero.
  let referenceIntensity: Ratio?
  let currentIntensity: Ratio?
  let intensityShare: Ratio?
  private let comparison: ComparisonSummary

  /// Nil unless both figures are known.
  init?(_ comparison: ComparisonSummary?) throws(ArithmeticError) {
    guard let comparison, let then = comparison.referenceKg, let now = comparison.currentKg else {
      return nil
    }
    self.comparison = comparison
    (referenceKg, currentKg) = (then, now)
    kg = try now.subtracting(then)
    share = then.isZero ? nil : try Ratio(kg, of: then)
    if let before = comparison.referenceOutput, let after = comparison.currentOutput,
      before > .zero, after > .zero
    {
      let (old, new) = (try Ratio(then, of: before), try Ratio(now, of: after))
      (referenceIntensity, currentIntensity) = (old, new)
      intensityShare = then.isZero ? nil : try new.divided(by: old).added(to: Self.minusOne)
    } else {
      (referenceIntensity, currentIntensity, intensityShare) = (nil, nil, nil)
    }
  }

  /// Whether less is emitted, and less per unit of output.
  var absoluteFalls: Bool { kg.isNegative }
  var intensityFalls: Bool {
    guard let referenceIntensity, let currentIntensity else { return false }
    return currentIntensity < referenceIntensity
  }
  var falls: Bool { absoluteFalls || intensityFalls }

  /// The changes for the slots of a text: kg CO2e, its share, the share of the intensity.
  var slots: [Value] { [.mass(kg), Self.value(share), Self.value(intensityShare)] }

  /// The changes and their parts, with a name before each.
  func observed(_ name: String) -> Observations {
    let values: [(String, Value)] = [
      ("ReferenceKg", .mass(referenceKg)), ("CurrentKg", .mass(currentKg)),
      ("ChangeKg", .mass(kg)), ("Change", Self.value(share)),
      ("ReferenceOutput", comparison.referenceOutput.map(Value.number) ?? .unknown),
      ("CurrentOutput", comparison.currentOutput.map(Value.number) ?? .unknown),
      ("IntensityChange", Self.value(intensityShare)),
    ]
    return values.reduce([:]) { $0.adding([name + $1.0: $1.1]) }
  }

  private static func value(_ share: Ratio?) -> Value { share.map(Value.share) ?? .unknown }

  private static let minusOne = Ratio(ExactDecimal(-1))
}
