import Quantities

/// Two periods compared.
package struct ComparisonSummary: Summary {
  /// The period compared with.
  package var reference: Period?
  /// kg CO2e then and now.
  package var referenceKg: ExactDecimal?
  package var currentKg: ExactDecimal?
  /// The same with location-based Scope 2.
  package var referenceLocationKg: ExactDecimal?
  package var currentLocationKg: ExactDecimal?
  /// What the intensity divides by, then and now, and its unit.
  package var referenceOutput: ExactDecimal?
  package var currentOutput: ExactDecimal?
  package var outputUnit: String?
  /// The difference split: what the activity changed, and what new factors changed, in kg CO2e.
  package var activityEffectKg: ExactDecimal?
  package var factorEffectKg: ExactDecimal?
  /// Whether they were computed from the inventories of both periods; otherwise somebody says so.
  package var areEffectsComputed = false
  package var hasSameMethod: Bool?
  package var hasSameFactors: Bool?
  /// The figure by a better method, for comparison, and whether the reference was done again.
  package var alternativeMethod: String?
  package var alternativeKg: ExactDecimal?
  package var isReferenceRequantified: Bool?

  package init() {}
}
