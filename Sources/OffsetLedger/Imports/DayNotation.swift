import Quantities

/// How an export writes days. A notation belongs to an export; where two are possible the whole file
/// decides, never a single row.
enum DayNotation: Sendable {
  /// `2024-02-29`, the year first.
  case yearFirst
  /// `2/29/2024`; the year first is understood too.
  case monthFirst
  /// `29/2/2024`; the year first is understood too.
  case dayFirst
  /// The file decides between the day first and the month first.
  case decidedByFile
  /// The file should have decided and does not; its slashed days cannot be read.
  case undecided

  /// Reads a day, with or without a time behind it; nil when it is none.
  func day(_ text: String) -> CalendarDate? {
    guard let day = Self.withoutTime(text) else { return nil }
    guard let numbers = Self.slashed(day) else { return try? CalendarDate(userText: day) }
    switch self {
    case .yearFirst: return nil
    case .monthFirst:
      return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    case .dayFirst:
      return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    case .decidedByFile, .undecided:
      // 05/05/2024 is the same day either way.
      return numbers[0] == numbers[1]
        ? CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) : nil
    }
  }

  /// For messages.
  var expectation: String {
    switch self {
    case .yearFirst: "year-month-day, such as 2024-02-29"
    case .monthFirst: "month/day/year, such as 2/29/2024"
    case .dayFirst: "day/month/year, such as 29/2/2024"
    case .decidedByFile, .undecided: "year-month-day, such as 2024-02-29"
    }
  }

  /// The three numbers of a day written with slashes and the year last; nil for other texts.
  static func slashed(_ text: String) -> [Int]? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2,
      parts[1].utf8.count <= 2
    else { return nil }
    let numbers = parts.compactMap { Digits.value(Array($0.utf8)[...]) }
    return numbers.count == 3 ? numbers : nil
  }

  /// The day of a time stamp; nil when what stands behind the day is no time.
  static func withoutTime(_ text: String) -> String? {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
    let rest = text[text.index(after: end)...]
    let isTime = rest.contains(":") && rest.allSatisfy { "0123456789:.+-ZAPM ".contains($0) }
    return isTime ? String(text[..<end]) : nil
  }
}
