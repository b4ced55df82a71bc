extension Ratio {
  /// The nearest decimal to the root of a degree: the number whose `degree`-th power this ratio is. A
  /// tie goes to the even last digit. Found by comparing whole numbers, so that every digit is right.
  ///
  /// Throws `.overflow` when it does not fit.
  ///
  /// - Precondition: The ratio is not negative, `degree` is above 0 and `places` 0...37.
  package func root(_ degree: Int, toPlaces places: Int) throws(ArithmeticError) -> ExactDecimal {
    precondition(numerator >= 0 && degree > 0 && 0...ExactDecimal.largestScale ~= places)
    let unit = PowerOfTen.value(places)
    // Half a unit below n is (2n - 1) / (2 unit); it lies below the root of p/q when
    // (2n - 1)^degree q < p (2 unit)^degree.
    let power = LongMagnitude(numerator.magnitude).multiplied(by: 2 * unit, toThe: degree)
    func edge(below number: UInt128) -> LongMagnitude {
      LongMagnitude(denominator.magnitude).multiplied(by: 2 * number - 1, toThe: degree)
    }
    // The root is not above the larger of 1 and the ratio.
    let limit = (numerator.magnitude / denominator.magnitude + 1).multipliedReportingOverflow(
      by: unit)
    if limit.overflow || limit.partialValue > .max / 4 { throw .overflow }
    var (low, high): (UInt128, UInt128) = (0, limit.partialValue + 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if edge(below: middle) > power { high = middle } else { low = middle }
    }
    let isTie = low > 0 && edge(below: low) == power
    return try ExactDecimal(
      isNegative: false, magnitude: WideMagnitude(low: isTie && low & 1 == 1 ? low - 1 : low),
      scale: places)
  }
}
