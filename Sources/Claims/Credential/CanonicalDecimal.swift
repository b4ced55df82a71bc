import Quantities

/// Decimal numbers in signed documents: texts of which each number has exactly one.
package enum CanonicalDecimal {
  /// The most significant digits, the point not counted.
  package static let digitLimit = 38

  /// Whether a text is a number in its only form: `-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?`, not `-0`, with
  /// at most 38 significant digits.
  package static func isCanonical(_ text: String) -> Bool {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.joined().allSatisfy(isDigit) else {
      return false
    }
    guard whole.count == 1 || whole.first != zero else { return false }
    if parts.count == 2 {
      guard let last = parts[1].last, last != zero else { return false }
    } else if isNegative, whole.elementsEqual([zero]) {
      return false
    }
    return parts.joined().drop { $0 == zero }.count <= digitLimit
  }

  /// The number; nil when the text is not canonical, or is one of the few that an ``ExactDecimal``
  /// cannot hold: more than 37 digits after the point.
  package static func read(_ text: String) -> ExactDecimal? {
    isCanonical(text) ? try? ExactDecimal(parsing: text) : nil
  }

  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool {
    zero...UInt8(ascii: "9") ~= byte
  }
}
