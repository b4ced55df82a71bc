extension ExactDecimal: CustomStringConvertible {
  /// The plain decimal without exponent, grouping or trailing zeros: `0.7`, `-12.05`, `3371027.8`.
  /// Reading it back with `init(parsing:)` gives the same number.
  public var description: String { text(places: scale, grouping: false) }

  /// The number with exactly `places` digits after the point, rounded half-even; `1,234.50` with
  /// grouping. What rounds to zero has no sign. Places below 0 count as 0.
  public func formatted(places: Int, grouping: Bool = false) -> String {
    let places = max(places, 0)
    return rounded(toPlaces: places).text(places: places, grouping: grouping)
  }

  /// The digits padded to `places`, which is not below `scale`.
  private func text(places: Int, grouping: Bool) -> String {
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.dropLast(scale)
    let fraction = padded.suffix(scale) + String(repeating: "0", count: places - scale)
    let sign = isNegative ? "-" : ""
    let wholeText = grouping ? Self.grouped(whole) : String(whole)
    return sign + wholeText + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
