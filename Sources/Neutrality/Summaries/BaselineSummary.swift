import Quantities

/// The baseline and the policy of its recalculation.
package struct BaselineSummary: Summary {
  /// Something that happened to the baseline.
  package struct Trigger: Hashable, Sendable {
    /// What may change a baseline; growth does not.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case structure, method, error, outsourcing, growth
    }

    package var kind: Kind
    /// Its effect in kg CO2e of the base year.
    package var effectKg: ExactDecimal?
    package var isRecalculated: Bool

    /// Makes a trigger.
    package init(_ kind: Kind, effectKg: ExactDecimal?, isRecalculated: Bool) {
      self.kind = kind
      self.effectKg = effectKg
      self.isRecalculated = isRecalculated
    }
  }

  /// The folder with the inventory of the base year; its figures are computed then.
  package var inventory: String?
  package var totalKg: ExactDecimal?
  package var policy: String?
  package var triggers: [Trigger] = []
  /// The years that could be chosen and were, for schemes that allow a shift.
  package var schemeYear: Int?
  package var chosenYear: Int?

  package init() {}
}
