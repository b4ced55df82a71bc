/// A decimal number that is held exactly: an integer divided by a power of ten.
///
/// ```
/// let price = try ExactDecimal(parsing: "12.50")
/// price.description            // "12.5"
/// try price.multiplied(by: ExactDecimal(2)).description   // "25"
/// ```
///
/// The form is unique: the fraction has no trailing zero, so equal numbers are equal values. There
/// is no division: a quotient need not be a decimal; use ``Ratio`` or ``ExactProduct``.
public struct ExactDecimal: Hashable, Sendable {
  /// The integer that is divided by 10^`scale`. Its magnitude is at most `Int128.max`, so that
  /// every number has a negative.
  public let coefficient: Int128
  /// How many digits stand after the decimal point: 0...37, no more than needed.
  public let scale: Int

  /// The number 0.
  public static let zero = ExactDecimal(normalised: 0, scale: 0)
  /// The number 1.
  public static let one = ExactDecimal(normalised: 1, scale: 0)

  /// The largest scale: 10^37 is the largest power of ten that fits an Int128 beside its sign
  /// and leaves every fraction comparable without overflow.
  static let largestScale = 37

  /// Makes a whole number.
  public init(_ integer: Int) {
    self.init(normalised: Int128(integer), scale: 0)
  }

  /// Makes a number from millionths; always fits.
  public init(millionths: Int64) {
    var digits = millionths
    var places = digits == 0 ? 0 : 6
    while places > 0 {
      let (quotient, rest) = digits.quotientAndRemainder(dividingBy: 10)
      if rest != 0 { break }
      digits = quotient
      places -= 1
    }
    self.init(normalised: Int128(digits), scale: places)
  }

  /// Makes coefficient / 10^scale, dropping trailing zeros of the fraction. A negative scale
  /// multiplies. Throws `.overflow` when the number needs more than 37 digits after the point or
  /// a coefficient beyond ±`Int128.max`.
  public init(coefficient: Int128, scale: Int) throws(ArithmeticError) {
    let magnitude = WideMagnitude(low: coefficient.magnitude)
    if scale >= 0 || coefficient == 0 {
      try self.init(isNegative: coefficient < 0, magnitude: magnitude, scale: max(scale, 0))
    } else {
      guard scale >= -PowerOfTen.largestExponent else { throw .overflow }
      let raised = try magnitude.multiplied(by: PowerOfTen.value(-scale))
      try self.init(isNegative: coefficient < 0, magnitude: raised, scale: 0)
    }
  }

  /// Makes ±magnitude / 10^scale from a magnitude that may only fit once trailing zeros are gone.
  init(isNegative: Bool, magnitude: WideMagnitude, scale: Int) throws(ArithmeticError) {
    var digits = magnitude
    var places = digits.isZero ? 0 : scale
    // A whole step of 32 digits and its halves reach every count of zeros below 64; a longer
    // scale comes from nowhere but a caller's mistake and is taken down step by step.
    while places > 63 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { throw .overflow }
      digits = quotient
      places -= 1
    }
    for step in [32, 16, 8, 4, 2, 1] where step <= places {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: PowerOfTen.value(step))
      if remainder == 0 {
        digits = quotient
        places -= step
      }
    }
    guard digits.high == 0, let positive = Int128(exactly: digits.low) else { throw .overflow }
    guard places <= Self.largestScale else { throw .overflow }
    self.init(normalised: isNegative ? -positive : positive, scale: places)
  }

  /// Takes parts that are known to be in the unique form.
  init(normalised coefficient: Int128, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { coefficient < 0 }
  /// Whether the number is zero.
  public var isZero: Bool { coefficient == 0 }
  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? negated() : self }
}

extension ExactDecimal: Comparable {
  /// Compares the exact values; cannot overflow.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    let leftSplit = left.wholeAndFraction
    let rightSplit = right.wholeAndFraction
    // Whole parts are cut toward zero, so the fractions carry the sign and the pair decides.
    return (leftSplit.whole, leftSplit.fraction) < (rightSplit.whole, rightSplit.fraction)
  }

  /// The whole part, cut toward zero, and the signed rest in units of 10^-37.
  private var wholeAndFraction: (whole: Int128, fraction: Int128) {
    let (whole, rest) = coefficient.quotientAndRemainder(
      dividingBy: Int128(PowerOfTen.value(scale)))
    return (whole, rest * Int128(PowerOfTen.value(Self.largestScale - scale)))
  }
}
