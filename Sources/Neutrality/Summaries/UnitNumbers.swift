import Quantities

/// The numbers of the units of a block, as its programme gives them.
package struct UnitNumbers: Hashable, Sendable {
  /// The scope within which the programme numbers units: all of it, or one issuance.
  package let scope: String
  package let first: ExactDecimal
  package let last: ExactDecimal

  /// Makes the numbers from the first unit to the last.
  package init(_ scope: String, from first: ExactDecimal, to last: ExactDecimal) {
    self.scope = scope
    self.first = first
    self.last = last
  }
}
