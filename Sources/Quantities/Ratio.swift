/// An exact fraction of two integers, reduced, with a positive denominator: the ratio between two
/// units, or 44/12 between carbon dioxide and its carbon.
public struct Ratio: Hashable, Sendable {
  /// The reduced numerator, which carries the sign; its magnitude is at most `Int128.max`.
  public let numerator: Int128
  /// The reduced denominator, above zero.
  public let denominator: Int128

  /// The ratio 1.
  public static let one = Ratio(reduced: 1, 1)

  /// Makes numerator / denominator, reduced. Throws `.divisionByZero` for a zero denominator and
  /// `.overflow` when a reduced part lies beyond ±`Int128.max`.
  public init(_ numerator: Int128, _ denominator: Int128) throws(ArithmeticError) {
    try self.init(
      isNegative: (numerator < 0) != (denominator < 0), numerator.magnitude,
      denominator.magnitude)
  }

  /// Makes the ratio with the value of a decimal; always fits.
  public init(_ decimal: ExactDecimal) {
    // A decimal's coefficient is not the lowest Int128 and 10^37 fits, so nothing can overflow.
    let denominator = PowerOfTen.value(decimal.scale)
    let divisor = greatestCommonDivisor(decimal.coefficient.magnitude, denominator)
    self.init(
      reduced: decimal.coefficient / Int128(divisor), Int128(denominator / divisor))
  }

  /// Makes ±numerator / denominator from magnitudes, reduced.
  init(
    isNegative: Bool, _ numerator: UInt128, _ denominator: UInt128
  ) throws(ArithmeticError) {
    if denominator == 0 { throw .divisionByZero }
    let divisor = greatestCommonDivisor(numerator, denominator)
    guard let top = Int128(exactly: numerator / divisor),
      let bottom = Int128(exactly: denominator / divisor)
    else { throw .overflow }
    self.init(reduced: isNegative ? -top : top, bottom)
  }

  /// Takes parts that are known to be reduced.
  private init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The exact product. Throws `.overflow` when the reduced product does not fit.
  public func multiplied(by other: Ratio) throws(ArithmeticError) -> Ratio {
    var product = ExactProduct()
    product.multiply(by: self)
    product.multiply(by: other)
    return try product.ratio()
  }

  /// The exact quotient. Throws `.divisionByZero`, or `.overflow` when the reduced quotient does
  /// not fit.
  public func divided(by other: Ratio) throws(ArithmeticError) -> Ratio {
    if other.numerator == 0 { throw .divisionByZero }
    let isNegative = other.numerator < 0
    let reciprocal = Ratio(
      reduced: isNegative ? -other.denominator : other.denominator,
      isNegative ? -other.numerator : other.numerator)
    return try multiplied(by: reciprocal)
  }

  /// The exact sum. Throws `.overflow` when the reduced sum does not fit.
  public func added(to other: Ratio) throws(ArithmeticError) -> Ratio {
    // a/b + c/d = (a (d/g) + c (b/g)) / ((b/g) d) with g = gcd(b, d). The sum can share with the
    // denominator only what it shares with g (Knuth, The Art of Computer Programming 2, 4.5.1),
    // so it is reduced in 256 bits before anything has to fit 128.
    let shared = greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude)
    let ownRest = denominator.magnitude / shared
    let otherRest = other.denominator.magnitude / shared
    let left = WideMagnitude(numerator.magnitude, times: otherRest)
    let right = WideMagnitude(other.numerator.magnitude, times: ownRest)
    let sameSign = (numerator < 0) == (other.numerator < 0)
    let sum =
      sameSign
      ? try left.adding(right)
      : (left >= right ? left.subtracting(right) : right.subtracting(left))
    if sum.isZero { return Ratio(reduced: 0, 1) }
    let isNegative = left >= right ? numerator < 0 : other.numerator < 0
    let rest = sum.quotientAndRemainder(dividingBy: shared).remainder
    let common = greatestCommonDivisor(rest, shared)
    let reduced = sum.quotientAndRemainder(dividingBy: common).quotient
    let bottom = ownRest.multipliedReportingOverflow(
      by: other.denominator.magnitude / common)
    if reduced.high != 0 || bottom.overflow { throw .overflow }
    return try Ratio(isNegative: isNegative, reduced.low, bottom.partialValue)
  }

  /// The same number as a decimal; nil when its digits do not end or do not fit.
  public var exactDecimal: ExactDecimal? {
    var rest = denominator.magnitude
    let twos = rest.trailingZeroBitCount
    rest >>= twos
    var fives = 0
    while rest.isMultiple(of: 5) {
      rest /= 5
      fives += 1
    }
    let places = max(twos, fives)
    guard rest == 1, places <= ExactDecimal.largestScale else { return nil }
    let factor = PowerOfTen.value(places) / denominator.magnitude
    return try? ExactDecimal(
      isNegative: numerator < 0,
      magnitude: WideMagnitude(numerator.magnitude, times: factor), scale: places)
  }

  /// The nearest decimal with at most `places` digits after the point; a tie goes to the even
  /// last digit. Places below 0 count as 0. Throws `.overflow` when it does not fit.
  public func rounded(toPlaces places: Int) throws(ArithmeticError) -> ExactDecimal {
    var product = ExactProduct()
    product.multiply(by: self)
    return try product.rounded(toPlaces: places)
  }
}

extension Ratio: CustomStringConvertible {
  /// `11/3`; a whole number stands alone: `1000`.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
