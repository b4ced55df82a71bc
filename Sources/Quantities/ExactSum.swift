/// A sum of decimals that is exact and does not depend on the order of the terms.
///
/// It counts in units of 10^-37, the smallest digit an ``ExactDecimal`` can have, in 256 bits with
/// sign: room for at least 2^51 terms below 10^24. Beyond that ``total()`` throws.
public struct ExactSum: Hashable, Sendable {
  // The two's complement halves of the number of units.
  private var high: Int128 = 0
  private var low: UInt128 = 0
  private var hasOverflowed = false

  /// Makes an empty sum, 0.
  public init() {}

  /// Adds a decimal.
  public mutating func add(_ decimal: ExactDecimal) {
    add(units: decimal.coefficient, places: decimal.scale)
  }

  /// Adds units of 10^-places; the places are 0...37.
  mutating func add(units count: Int128, places: Int) {
    let units = count.magnitude.multipliedFullWidth(
      by: PowerOfTen.value(ExactDecimal.largestScale - places))
    // At most 2^127 * 10^37 < 2^250, so the upper half is far below the sign bit.
    let upper = Int128(units.high)
    if count < 0 {
      let lower = low.subtractingReportingOverflow(units.low)
      low = lower.partialValue
      addHigh(-upper, carry: lower.overflow ? -1 : 0)
    } else {
      let lower = low.addingReportingOverflow(units.low)
      low = lower.partialValue
      addHigh(upper, carry: lower.overflow ? 1 : 0)
    }
  }

  /// Adds another sum, as if all its terms were added.
  public mutating func add(_ other: ExactSum) {
    let lower = low.addingReportingOverflow(other.low)
    low = lower.partialValue
    addHigh(other.high, carry: lower.overflow ? 1 : 0)
    if other.hasOverflowed { hasOverflowed = true }
  }

  private mutating func addHigh(_ value: Int128, carry: Int128) {
    let sum = high.addingReportingOverflow(value)
    let carried = sum.partialValue.addingReportingOverflow(carry)
    high = carried.partialValue
    // Two overflows in opposite directions cancel out.
    if sum.overflow != carried.overflow { hasOverflowed = true }
  }

  /// The sum. Throws `.overflow` when it does not fit an ``ExactDecimal``, or when a partial sum
  /// left the 256 bits.
  public func total() throws(ArithmeticError) -> ExactDecimal {
    if hasOverflowed { throw .overflow }
    let isNegative = high < 0
    var magnitude = WideMagnitude(high: UInt128(bitPattern: high), low: low)
    if isNegative {
      // The negative of a two's complement number: invert every bit and add one.
      let negatedLow = (~low).addingReportingOverflow(1)
      magnitude = WideMagnitude(
        high: ~UInt128(bitPattern: high) &+ (negatedLow.overflow ? 1 : 0),
        low: negatedLow.partialValue)
    }
    return try ExactDecimal(
      isNegative: isNegative, magnitude: magnitude, scale: ExactDecimal.largestScale)
  }
}
