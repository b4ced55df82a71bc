/// A day of the proleptic Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1900...2199 for dates that are read.
  public let year: Int
  /// The month, 1...12.
  public let month: Int
  /// The day of the month, 1...31.
  public let day: Int

  /// The years that are accepted from people and files.
  package static let acceptedYears = 1900...2199

  /// Makes a date; nil unless the day exists and the year is 1900...2199.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.acceptedYears.contains(year), 1...12 ~= month,
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// Makes the date that many days after 1970-01-01; inverse of ``dayNumber``. Any year can come
  /// out; only numbers next to the ends of Int trap.
  public init(dayNumber: Int) {
    // Years are counted from 1 March, so that the leap day is the last of its year, in eras of
    // 400 years or 146 097 days. 719 468 days lie between 0000-03-01 and 1970-01-01.
    let daysSinceEpoch = dayNumber + 719_468
    let era = Self.floorDivide(daysSinceEpoch, by: 146_097)
    let dayOfEra = daysSinceEpoch - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.init(known: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Takes parts that are known to form a day.
  init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01, negative before.
  public var dayNumber: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(yearFromMarch, by: 400)
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date `days` later, or earlier when negative.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// How many days a month (1...12) has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func floorDivide(_ number: Int, by divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

extension CalendarDate: Comparable, CustomStringConvertible {
  /// Earlier days come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The ISO 8601 form, `2024-02-29`.
  public var description: String {
    "\(paddedDigits(year, 4))-\(paddedDigits(month, 2))-\(paddedDigits(day, 2))"
  }
}

/// The number with zeros in front to fill `width` digits.
func paddedDigits(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
