import Quantities

extension ExactDecimal {
  /// The value of the last digit that is not zero: 0.1 for 12.3 and 100 for 120500, and no more
  /// than the limit. Zero is written with one digit, which stands for ones.
  func lastDigit(atMost limit: Int) throws(ArithmeticError) -> ExactDecimal {
    if scale > 0 { return try ExactDecimal(coefficient: 1, scale: scale) }
    if isZero { return .one }
    var unit = 1
    while unit < limit, coefficient.isMultiple(of: Int128(unit * 10)) { unit *= 10 }
    return ExactDecimal(unit)
  }
}
