import ActivityData
import Quantities

extension InventoryComparison {
  /// Digits after the point of the changes in percent.
  public static let percentPlaces = 5

  /// How many years lie between the two periods; nil when the reporting period does not begin and end
  /// on the same days of a later year. The last day of February is the same day in every year.
  public var years: Int? {
    let (old, new) = (base.manifest.period, reporting.manifest.period)
    let years = new.from.year - old.from.year
    // The day after the last one, so that the end of February is the end of February.
    let (oldEnd, newEnd) = (old.to.adding(days: 1), new.to.adding(days: 1))
    guard years > 0, old.from.adding(years: years) == new.from,
      oldEnd.adding(years: years) == newEnd || old.to.adding(years: years) == new.to
    else { return nil }
    return years
  }

  /// The change of the total in percent of the base, a fall below zero, rounded half-even; nil when the
  /// base is not above zero.
  ///
  /// - Parameter places: Digits after the point.
  /// - Throws: `ArithmeticError.overflow` when it does not fit.
  public func changePercent(
    isMarket: Bool, places: Int = percentPlaces
  ) throws(ArithmeticError) -> ExactDecimal? {
    guard let share = try share(isMarket: isMarket) else { return nil }
    var percent = ExactProduct()
    percent.multiply(by: try share.added(to: Ratio(ExactDecimal(-1))))
    percent.multiply(by: ExactDecimal(100))
    return try percent.rounded(toPlaces: places)
  }

  /// The compound rate in percent a year, a fall below zero: the change that, once every year, makes
  /// the base the total of the reporting period. (period / base)^(1 / years) - 1, rounded half-even;
  /// nil without ``years``, when the base is not above zero or the total below it.
  ///
  /// - Parameter places: Digits after the point.
  /// - Throws: `ArithmeticError.overflow` when it does not fit.
  public func yearlyPercent(
    isMarket: Bool, places: Int = percentPlaces
  ) throws(ArithmeticError) -> ExactDecimal? {
    guard let years, let share = try share(isMarket: isMarket), share.numerator >= 0 else {
      return nil
    }
    let growth = try share.root(years, toPlaces: places + 2)
    return try growth.subtracting(ExactDecimal(1)).multiplied(by: ExactDecimal(100))
  }

  private func share(isMarket: Bool) throws(ArithmeticError) -> Ratio? {
    let total = effects(isMarket: isMarket)
    if total.baseKg.isZero || total.baseKg.isNegative { return nil }
    return try Ratio(total.kg, of: total.baseKg)
  }
}
