/// A month of a year.
public struct YearMonth: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1...12.
  public let month: Int

  /// Makes a month; nil unless the month is 1...12 and the year 1900...2199.
  public init?(year: Int, month: Int) {
    guard CalendarDate.acceptedYears.contains(year), 1...12 ~= month else { return nil }
    self.init(known: year, month)
  }

  /// Makes the month a day lies in.
  public init(containing date: CalendarDate) {
    self.init(known: date.year, date.month)
  }

  private init(known year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }

  /// Makes the month with a ``number``.
  public init(number: Int) {
    let (year, month) = number.quotientAndRemainder(dividingBy: 12)
    self.init(known: year, month + 1)
  }

  /// Months since January of the year 0, so that the next month has the next number.
  public var number: Int { year * 12 + month - 1 }

  /// The first day of the month.
  public var firstDay: CalendarDate { CalendarDate(known: year, month, 1) }
  /// The last day of the month.
  public var lastDay: CalendarDate { CalendarDate(known: year, month, days) }
  /// How many days the month has.
  public var days: Int { CalendarDate.days(inMonth: month, of: year) }
  /// The month after this one.
  public var next: YearMonth {
    month == 12 ? YearMonth(known: year + 1, 1) : YearMonth(known: year, month + 1)
  }
}

extension YearMonth: Comparable, CustomStringConvertible {
  /// Earlier months come first.
  public static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// The ISO 8601 form, `2024-01`.
  public var description: String { "\(paddedDigits(year, 4))-\(paddedDigits(month, 2))" }
}
