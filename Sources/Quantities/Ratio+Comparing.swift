extension Ratio: Comparable {
  /// Compares the exact values by cross multiplication in 256 bits; nothing is rounded and nothing
  /// overflows.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let own = WideMagnitude(left.numerator.magnitude, times: right.denominator.magnitude)
    let other = WideMagnitude(right.numerator.magnitude, times: left.denominator.magnitude)
    return switch (left.numerator < 0, right.numerator < 0) {
    case (true, false): true
    case (false, true): false
    case (true, true): other < own
    case (false, false): own < other
    }
  }
}

extension Ratio {
  /// The exact share of a part in a whole. Throws `.divisionByZero` for a whole of zero, and
  /// `.overflow` when the reduced fraction does not fit.
  package init(_ part: ExactDecimal, of whole: ExactDecimal) throws(ArithmeticError) {
    self = try Ratio(part).divided(by: Ratio(whole))
  }
}
