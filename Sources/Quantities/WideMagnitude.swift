/// An unsigned integer of 256 bits: room for a product before the one division that rounds it.
struct WideMagnitude: Hashable {
  var high: UInt128
  var low: UInt128

  init(high: UInt128 = 0, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// The product of two 128-bit numbers always fits.
  init(_ first: UInt128, times second: UInt128) {
    let product = first.multipliedFullWidth(by: second)
    self.init(high: product.high, low: product.low)
  }

  var isZero: Bool { high == 0 && low == 0 }

  func multiplied(by factor: UInt128) throws(ArithmeticError) -> WideMagnitude {
    let lowProduct = low.multipliedFullWidth(by: factor)
    let highProduct = high.multipliedReportingOverflow(by: factor)
    let sum = highProduct.partialValue.addingReportingOverflow(lowProduct.high)
    if highProduct.overflow || sum.overflow { throw .overflow }
    return WideMagnitude(high: sum.partialValue, low: lowProduct.low)
  }

  func adding(_ other: WideMagnitude) throws(ArithmeticError) -> WideMagnitude {
    let lowSum = low.addingReportingOverflow(other.low)
    let highSum = high.addingReportingOverflow(other.high)
    let carried = highSum.partialValue.addingReportingOverflow(lowSum.overflow ? 1 : 0)
    if highSum.overflow || carried.overflow { throw .overflow }
    return WideMagnitude(high: carried.partialValue, low: lowSum.partialValue)
  }

  /// The difference; `other` is not greater than `self`.
  func subtracting(_ other: WideMagnitude) -> WideMagnitude {
    let lowDifference = low.subtractingReportingOverflow(other.low)
    return WideMagnitude(
      high: high - other.high - (lowDifference.overflow ? 1 : 0), low: lowDifference.partialValue)
  }

  /// The divisor is not zero.
  func quotientAndRemainder(
    dividingBy divisor: UInt128
  ) -> (quotient: WideMagnitude, remainder: UInt128) {
    if high == 0 {
      let (quotient, remainder) = low.quotientAndRemainder(dividingBy: divisor)
      return (WideMagnitude(low: quotient), remainder)
    }
    let (quotientHigh, rest) = high.quotientAndRemainder(dividingBy: divisor)
    let (quotientLow, remainder) = divisor.dividingFullWidth((rest, low))
    return (WideMagnitude(high: quotientHigh, low: quotientLow), remainder)
  }

  /// The quotient rounded to the nearest integer, a tie to the even one. The divisor is not zero.
  func dividedHalfEven(by divisor: UInt128) throws(ArithmeticError) -> WideMagnitude {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    let roundsUp = roundsUpHalfEven(
      remainder: remainder, divisor: divisor, quotientIsOdd: quotient.low & 1 == 1)
    return roundsUp ? try quotient.adding(WideMagnitude(low: 1)) : quotient
  }
}

extension WideMagnitude: Comparable {
  static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// Whether a quotient with this remainder is rounded away from zero under half-even rounding.
/// Compares with the distance to the divisor, since twice the remainder may not fit.
func roundsUpHalfEven(remainder: UInt128, divisor: UInt128, quotientIsOdd: Bool) -> Bool {
  let distanceUp = divisor - remainder
  return remainder > distanceUp || (remainder == distanceUp && quotientIsOdd)
}
