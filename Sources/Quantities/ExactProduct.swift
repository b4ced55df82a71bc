/// A product of many exact terms that is rounded once, at the end.
///
/// ```
/// var product = ExactProduct()
/// product.multiply(by: quantity)          // ExactDecimal
/// product.multiply(by: unitRatio)         // Ratio
/// product.multiply(by: factor)            // ExactDecimal
/// let kilograms = try product.rounded(toPlaces: 9)
/// ```
///
/// Nothing is lost on the way, so the order of the terms does not matter. Terms are only
/// collected; all overflow is found, and thrown, when a result is read.
public struct ExactProduct: Sendable {
  private var numerators: [UInt128] = []
  private var denominators: [UInt128] = []
  private var isNegative = false

  /// Makes the empty product, 1.
  public init() {}

  /// Multiplies by a decimal.
  public mutating func multiply(by decimal: ExactDecimal) {
    multiply(
      byNegative: decimal.isNegative, decimal.coefficient.magnitude,
      over: PowerOfTen.value(decimal.scale))
  }

  /// Multiplies by a ratio.
  public mutating func multiply(by ratio: Ratio) {
    multiply(
      byNegative: ratio.numerator < 0, ratio.numerator.magnitude, over: ratio.denominator.magnitude
    )
  }

  private mutating func multiply(
    byNegative negative: Bool, _ numerator: UInt128, over denominator: UInt128
  ) {
    if negative { isNegative.toggle() }
    if numerator != 1 { numerators.append(numerator) }
    if denominator != 1 { denominators.append(denominator) }
  }

  /// The product rounded to at most `places` digits after the point; a tie goes to the even last
  /// digit. Places below 0 count as 0.
  ///
  /// Throws `.overflow` when, reduced, the numerators times 10^places exceed 256 bits, the
  /// denominators exceed 128 bits, or the result does not fit an ``ExactDecimal``.
  public func rounded(toPlaces places: Int) throws(ArithmeticError) -> ExactDecimal {
    let places = max(places, 0)
    if numerators.contains(0) { return .zero }
    guard places <= ExactDecimal.largestScale else { throw .overflow }
    // The power of ten joins the numerators before they are reduced: most denominators are
    // powers of ten themselves and shrink by it.
    let (tops, bottoms) = Self.reduced(numerators + [PowerOfTen.value(places)], denominators)
    var numerator = WideMagnitude(low: 1)
    for factor in tops { numerator = try numerator.multiplied(by: factor) }
    let quotient = try numerator.dividedHalfEven(by: Self.product(of: bottoms))
    return try ExactDecimal(isNegative: isNegative, magnitude: quotient, scale: places)
  }

  /// The exact value. Throws `.overflow` when it does not fit a ``Ratio``.
  public func ratio() throws(ArithmeticError) -> Ratio {
    if numerators.contains(0) { return Ratio(.zero) }
    let (tops, bottoms) = Self.reduced(numerators, denominators)
    return try Ratio(
      isNegative: isNegative, Self.product(of: tops), Self.product(of: bottoms))
  }

  /// Takes out of every numerator what it shares with every denominator, so that the two
  /// products are coprime and as small as they can be.
  private static func reduced(
    _ numerators: [UInt128], _ denominators: [UInt128]
  ) -> (numerators: [UInt128], denominators: [UInt128]) {
    var tops = numerators
    var bottoms = denominators
    for top in tops.indices {
      for bottom in bottoms.indices where bottoms[bottom] != 1 {
        let shared = greatestCommonDivisor(tops[top], bottoms[bottom])
        if shared == 1 { continue }
        tops[top] /= shared
        bottoms[bottom] /= shared
      }
    }
    return (tops, bottoms)
  }

  private static func product(of factors: [UInt128]) throws(ArithmeticError) -> UInt128 {
    var product: UInt128 = 1
    for factor in factors {
      let next = product.multipliedReportingOverflow(by: factor)
      if next.overflow { throw .overflow }
      product = next.partialValue
    }
    return product
  }
}
