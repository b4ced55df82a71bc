import Findings

/// A row of a registry's export, understood.
package struct CreditRow: Sendable {
  /// Where the row stands.
  package let location: SourceLocation
  /// The credits' serial; for programmes without one, what identifies the row.
  package let serial: SerialBlock
  /// The units: those of the serial, or 1 up to the quantity where the serial has none.
  package let units: UnitRange
  /// How much, in kg of CO2e.
  package let kilograms: Int
  /// What the row says has become of the credits: issued, held, retired, cancelled and so on.
  package let state: CreditState
  /// Whether the row itself says that the credits stand there now, in a column for it.
  package var isStateStated = false
  /// What is known of the credits.
  package let facts: CreditFacts
  /// For whom, for what and when, as far as the row says; mostly nothing for active credits.
  package let retirement: Retirement
}
