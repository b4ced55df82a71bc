extension ExactDecimal {
  /// The exact sum. Throws `.overflow` when it does not fit.
  public func adding(_ other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    if scale == other.scale {
      let sum = coefficient.addingReportingOverflow(other.coefficient)
      if !sum.overflow && scale == 0 && sum.partialValue != .min {
        return ExactDecimal(normalised: sum.partialValue, scale: 0)
      }
    }
    let places = max(scale, other.scale)
    let left = try WideMagnitude(low: coefficient.magnitude)
      .multiplied(by: PowerOfTen.value(places - scale))
    let right = try WideMagnitude(low: other.coefficient.magnitude)
      .multiplied(by: PowerOfTen.value(places - other.scale))
    if isNegative == other.isNegative {
      return try ExactDecimal(
        isNegative: isNegative, magnitude: left.adding(right), scale: places)
    }
    return left >= right
      ? try ExactDecimal(
        isNegative: isNegative, magnitude: left.subtracting(right), scale: places)
      : try ExactDecimal(
        isNegative: other.isNegative, magnitude: right.subtracting(left), scale: places)
  }

  /// The exact difference `self` - `other`. Throws `.overflow` when it does not fit.
  public func subtracting(_ other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    try adding(other.negated())
  }

  /// The exact product. Throws `.overflow` when, without trailing zeros, it needs more than 37
  /// digits after the point or a coefficient beyond ±`Int128.max`.
  public func multiplied(by other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    try ExactDecimal(
      isNegative: isNegative != other.isNegative,
      magnitude: WideMagnitude(coefficient.magnitude, times: other.coefficient.magnitude),
      scale: scale + other.scale)
  }

  /// The number with the other sign; zero stays zero.
  public func negated() -> ExactDecimal {
    ExactDecimal(normalised: -coefficient, scale: scale)
  }

  /// The nearest number with at most `places` digits after the point; a tie goes to the even
  /// last digit (0.125 to 0.12, 0.375 to 0.38). Places below 0 count as 0.
  public func rounded(toPlaces places: Int) -> ExactDecimal {
    let places = max(places, 0)
    guard scale > places else { return self }
    let divisor = PowerOfTen.value(scale - places)
    let (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: divisor)
    let roundsUp = roundsUpHalfEven(
      remainder: remainder, divisor: divisor, quotientIsOdd: quotient & 1 == 1)
    return ExactDecimal(
      isNegative: isNegative, shorterThanBefore: roundsUp ? quotient + 1 : quotient,
      scale: places)
  }

  /// Normalises a magnitude that a division by ten or more has made certain to fit.
  private init(isNegative: Bool, shorterThanBefore magnitude: UInt128, scale: Int) {
    var digits = magnitude
    var places = digits == 0 ? 0 : scale
    while places > 0 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      if remainder != 0 { break }
      digits = quotient
      places -= 1
    }
    self.init(normalised: isNegative ? -Int128(digits) : Int128(digits), scale: places)
  }
}
