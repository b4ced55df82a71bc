/// A factor with which many quantities are multiplied, each product rounded half-even to the same
/// number of digits after the point.
///
/// What does not depend on the quantity is done once, so that a product takes a multiplication and
/// a division of integers. It holds what fits 128 bits, which is nearly everything; the rest is left
/// to ``ExactProduct``, whose result it is.
public struct RoundedFactor: Sendable {
  /// The factor times 10^places is numerator / denominator, reduced.
  private let numerator: UInt128
  private let denominator: UInt128
  private let isNegative: Bool

  /// Takes the factor from a product.
  ///
  /// - Returns: nil when it is too large or too fine to be held here.
  public init?(_ factor: ExactProduct, places: Int) {
    guard 0...ExactDecimal.largestScale ~= places else { return nil }
    var raised = factor
    raised.multiply(by: ExactDecimal(normalised: Int128(PowerOfTen.value(places)), scale: 0))
    guard let ratio = try? raised.ratio() else { return nil }
    numerator = ratio.numerator.magnitude
    denominator = ratio.denominator.magnitude
    isNegative = ratio.numerator < 0
  }

  /// The product in units of 10^-places, a tie rounded to the even unit; nil when it is too large
  /// to be found in 128 bits.
  public func units(of quantity: ExactDecimal) -> Int128? {
    let magnitude = quantity.coefficient.magnitude
    let isBelowZero = isNegative != quantity.isNegative
    guard quantity.scale <= PowerOfTen.largestSmallExponent, let top = UInt64(exactly: magnitude),
      let factor = UInt64(exactly: numerator), let small = UInt64(exactly: denominator)
    else { return wideUnits(magnitude, scale: quantity.scale, isNegative: isBelowZero) }
    let divisor = small.multipliedReportingOverflow(by: PowerOfTen.small[quantity.scale])
    let product = top.multipliedFullWidth(by: factor)
    guard !divisor.overflow, product.high < divisor.partialValue else {
      return wideUnits(magnitude, scale: quantity.scale, isNegative: isBelowZero)
    }
    let (quotient, remainder) =
      product.high == 0
      ? product.low.quotientAndRemainder(dividingBy: divisor.partialValue)
      : divisor.partialValue.dividingFullWidth(product)
    let distanceUp = divisor.partialValue - remainder
    let roundsUp = remainder > distanceUp || (remainder == distanceUp && quotient & 1 == 1)
    let units = Int128(quotient) + (roundsUp ? 1 : 0)
    return isBelowZero ? -units : units
  }

  private func wideUnits(_ magnitude: UInt128, scale: Int, isNegative: Bool) -> Int128? {
    let product = magnitude.multipliedReportingOverflow(by: numerator)
    let divisor = denominator.multipliedReportingOverflow(by: PowerOfTen.value(scale))
    if product.overflow || divisor.overflow { return nil }
    let (quotient, remainder) = product.partialValue.quotientAndRemainder(
      dividingBy: divisor.partialValue)
    let roundsUp = roundsUpHalfEven(
      remainder: remainder, divisor: divisor.partialValue, quotientIsOdd: quotient & 1 == 1)
    let rounded = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !rounded.overflow, let units = Int128(exactly: rounded.partialValue) else { return nil }
    return isNegative ? -units : units
  }
}
