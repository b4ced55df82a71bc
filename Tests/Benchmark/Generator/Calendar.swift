/// The days of the reporting period, with the words for them made once.
struct Calendar {
  static let years = [2023, 2024, 2025]

  /// A day.
  struct Day {
    /// 0 for the first year of the period.
    let year: Int
    /// 0 for the first month of the period.
    let month: Int
    /// `2024-01-31`
    let dashes: [UInt8]
    /// `2024年1月31日`
    let chinese: [UInt8]
  }

  let days: [Day]

  init() {
    var days: [Day] = []
    for (position, year) in Self.years.enumerated() {
      // Right for the years above; the century rule does not come up.
      let february = year % 4 == 0 ? 29 : 28
      let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          days.append(
            Day(
              year: position, month: position * 12 + month,
              dashes: Array("\(year)-\(Self.padded(month + 1))-\(Self.padded(day))".utf8),
              chinese: Array("\(year)年\(month + 1)月\(day)日".utf8)))
        }
      }
    }
    self.days = days
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
