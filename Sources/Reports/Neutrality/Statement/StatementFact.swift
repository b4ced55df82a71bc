import Neutrality
import Quantities

/// A value in an entry of a list, with its label where it does not speak for itself.
package struct StatementFact: Sendable {
  package let label: StatementLabel?
  package let cell: StatementCell

  /// A value that speaks for itself.
  init(_ value: (some StatedValue)?) {
    label = nil
    cell = .of(value)
  }

  /// A value with its label.
  init(_ label: StatementLabel, _ value: (some StatedValue)?) {
    self.label = label
    cell = .of(value)
  }

  /// Kilograms CO2e with their label.
  static func mass(_ label: StatementLabel, _ kg: ExactDecimal?) -> StatementFact {
    StatementFact(label, kg.map(Value.mass))
  }
}
