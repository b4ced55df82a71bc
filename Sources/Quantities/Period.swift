/// A span of days, both ends included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: CalendarDate
  /// The last day, not before `from`.
  public let to: CalendarDate

  /// Makes a period; nil when `to` comes before `from`.
  public init?(from: CalendarDate, to: CalendarDate) {
    guard from <= to else { return nil }
    self.init(known: from, to)
  }

  private init(known from: CalendarDate, _ to: CalendarDate) {
    self.from = from
    self.to = to
  }

  /// How many days it has, at least 1.
  public var days: Int { to.dayNumber - from.dayNumber + 1 }

  /// Whether a day lies in it.
  public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }

  /// Whether the two have a day in common.
  public func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }

  /// The days the two have in common; nil when there are none.
  public func intersection(_ other: Period) -> Period? {
    Period(from: max(from, other.from), to: min(to, other.to))
  }

  /// The months it touches, in order.
  public var months: [YearMonth] {
    var months: [YearMonth] = []
    var month = YearMonth(containing: from)
    let last = YearMonth(containing: to)
    while month <= last {
      months.append(month)
      month = month.next
    }
    return months
  }

  /// How many of its days lie in a month.
  func days(in month: YearMonth) -> Int {
    intersection(Period(known: month.firstDay, month.lastDay))?.days ?? 0
  }
}

extension Period: CustomStringConvertible {
  /// `2024-01-01 to 2024-12-31`.
  public var description: String { "\(from) to \(to)" }
}
