import Quantities

/// The shares of a bill in the months of the reporting period, by days.
public struct BillShares: Sendable, Hashable {
  /// A share.
  public struct Share: Sendable, Hashable {
    /// The month.
    public let month: YearMonth
    /// Days of the bill in that month and in the reporting period.
    public let days: Int
    /// The share of the quantity.
    public let quantity: ExactDecimal
  }

  /// The shares inside the reporting period, in the order of the months.
  public let months: [Share]
  /// What falls outside the reporting period.
  public let outside: ExactDecimal
  /// Days outside the reporting period.
  public let outsideDays: Int

  /// Splits a row. The shares and ``outside`` add up to the bill exactly: they are multiples of a
  /// millionth of the unit (finer where the bill is), and the largest remainders are rounded up.
  ///
  /// - Throws: `ArithmeticError.overflow` for a quantity too large to split that finely.
  public init(of row: ActivityRow, reporting: Period) throws(ArithmeticError) {
    guard row.period.days > 1 else {
      months = [
        Share(month: YearMonth(containing: row.period.from), days: 1, quantity: row.quantity)
      ]
      outside = .zero
      outsideDays = 0
      return
    }
    let spans = (row.period.intersection(reporting)?.months ?? []).compactMap {
      month -> (month: YearMonth, days: Int)? in
      let days = Period(from: month.firstDay, to: month.lastDay)
        .flatMap { $0.intersection(row.period) }.flatMap { $0.intersection(reporting) }?.days
      return days.map { (month, $0) }
    }
    outsideDays = row.period.days - spans.reduce(0) { $0 + $1.days }
    let pieces = try DaySpread.pieces(
      of: row.quantity, weights: spans.map(\.days) + (outsideDays > 0 ? [outsideDays] : []))
    months = zip(spans, pieces).map { span, piece in
      Share(month: span.month, days: span.days, quantity: piece)
    }
    outside = outsideDays > 0 ? pieces[pieces.count - 1] : .zero
  }
}
