import Quantities

/// When the reductions of a credit happened: an interval of days, and how exactly it is known.
package struct Vintage: Hashable, Sendable {
  /// How exactly the interval is known.
  package enum Precision: String, Sendable, CaseIterable {
    /// Both days are stated.
    case day
    /// Only a year is stated; the interval is that calendar year.
    case year
  }

  /// The days.
  package let period: Period
  /// How exactly they are known.
  package let precision: Precision

  /// Makes a vintage whose days are stated.
  package init(_ period: Period) {
    self.period = period
    precision = .day
  }

  /// Makes the vintage of a calendar year; nil unless it is 1900...2199.
  package init?(year: Int) {
    guard let from = CalendarDate(year: year, month: 1, day: 1),
      let to = CalendarDate(year: year, month: 12, day: 31),
      let period = Period(from: from, to: to)
    else { return nil }
    self.period = period
    precision = .year
  }
}

extension Vintage: CustomStringConvertible {
  /// `2017`, or `2017-03-01 to 2017-12-31`.
  package var description: String {
    precision == .year ? String(period.from.year) : period.description
  }
}
