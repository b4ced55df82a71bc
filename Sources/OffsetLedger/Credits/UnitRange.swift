/// Consecutive units of one batch, both ends included.
package struct UnitRange: Hashable, Sendable {
  /// The first unit.
  package let first: Ordinal
  /// The last unit, not before `first`.
  package let last: Ordinal
  /// How many units there are, at least 1.
  package let count: Int

  /// Makes a range; nil when `last` comes before `first`, or for more units than a register holds.
  package init?(_ first: Ordinal, _ last: Ordinal) {
    guard let distance = first.distance(to: last) else { return nil }
    self.first = first
    self.last = last
    count = distance + 1
  }

  /// Makes the range of `count` units, at least 1, from `first` on.
  package init?(from first: Ordinal, count: Int) {
    guard count > 0 else { return nil }
    self.init(first, first.advanced(by: count - 1))
  }

  /// Whether all units of another range are in this one.
  package func contains(_ other: UnitRange) -> Bool {
    first <= other.first && other.last <= last
  }

  /// Whether the two have a unit in common.
  package func overlaps(_ other: UnitRange) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The units the two have in common; nil when there are none.
  package func intersection(_ other: UnitRange) -> UnitRange? {
    UnitRange(max(first, other.first), min(last, other.last))
  }

  /// The units before another range that begins inside this one; nil when there are none.
  package func before(_ other: UnitRange) -> UnitRange? {
    first < other.first ? UnitRange(first, other.first.predecessor) : nil
  }

  /// The units after another range that ends inside this one; nil when there are none.
  package func after(_ other: UnitRange) -> UnitRange? {
    other.last < last ? UnitRange(other.last.advanced(by: 1), last) : nil
  }
}

extension UnitRange: CustomStringConvertible {
  /// `1001 to 3000`.
  package var description: String { "\(first) to \(last)" }
}
