import Neutrality
import Quantities

/// Small things that many tests need.
enum Samples {
  /// A digest that differs with the text; no hash, only the shape of one.
  static func digest(_ text: String) -> String {
    let digits = text.utf8.map { byte in
      let hex = String(byte, radix: 16)
      return hex.count < 2 ? "0" + hex : hex
    }.joined()
    return "sha256:" + String((digits + String(repeating: "0", count: 64)).prefix(64))
  }

  static func day(_ text: String) throws -> CalendarDate { try CalendarDate(parsing: text) }

  /// The calendar year as a period.
  static func year(_ year: Int) -> Period? {
    guard let from = CalendarDate(year: year, month: 1, day: 1),
      let to = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return Period(from: from, to: to)
  }
}
