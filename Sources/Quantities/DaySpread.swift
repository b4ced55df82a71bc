/// Splits what was measured over a period among its months.
public enum DaySpread {
  /// Splits `quantity` over the months of `period` in proportion to days.
  ///
  /// Every piece is a multiple of 10^-max(6, scale of `quantity`), and the pieces add up to
  /// `quantity` exactly: each is rounded toward zero, and the units then missing go one each to
  /// the months that lost most, of equal losses to the earlier (largest remainder). A negative
  /// quantity, a correction, is split like its magnitude. Throws `.overflow` when the quantity
  /// does not fit in such units.
  ///
  /// ```
  /// // 1000 kWh from 20 December to 19 January, 12 + 19 days:
  /// // 387.096774 in December and 612.903226 in January
  /// ```
  public static func pieces(
    of quantity: ExactDecimal, over period: Period
  ) throws(ArithmeticError) -> [(month: YearMonth, quantity: ExactDecimal)] {
    let months = period.months
    let shares = try pieces(of: quantity, weights: months.map { period.days(in: $0) })
    return zip(months, shares).map { (month: $0, quantity: $1) }
  }

  /// Splits `quantity` in proportion to `weights`, numbers of days that are not negative and not
  /// all zero, by the same rule.
  public static func pieces(
    of quantity: ExactDecimal, weights: [Int]
  ) throws(ArithmeticError) -> [ExactDecimal] {
    let places = max(fewestPlaces, quantity.scale)
    let units = quantity.coefficient.magnitude.multipliedReportingOverflow(
      by: PowerOfTen.value(places - quantity.scale))
    if units.overflow { throw .overflow }
    var shares: [ExactDecimal] = []
    for piece in split(units.partialValue, over: weights) {
      shares.append(
        try ExactDecimal(
          isNegative: quantity.isNegative, magnitude: WideMagnitude(low: piece), scale: places))
    }
    return shares
  }

  private static let fewestPlaces = 6

  /// Splits `units` in proportion to `days` by largest remainder.
  private static func split(_ units: UInt128, over days: [Int]) -> [UInt128] {
    let allDays = UInt128(days.reduce(0, +))
    // units * d / D = (units / D) * d + (units % D) * d / D, where nothing outgrows `units`.
    let (perDay, rest) = units.quotientAndRemainder(dividingBy: allDays)
    var pieces: [UInt128] = []
    var losses: [UInt128] = []
    for count in days {
      let (extra, loss) = (rest * UInt128(count)).quotientAndRemainder(dividingBy: allDays)
      pieces.append(perDay * UInt128(count) + extra)
      losses.append(loss)
    }
    let missing = Int(units - pieces.reduce(0, +))
    let byLoss = pieces.indices.sorted { left, right in
      losses[left] != losses[right] ? losses[left] > losses[right] : left < right
    }
    for index in byLoss.prefix(missing) { pieces[index] += 1 }
    return pieces
  }
}
