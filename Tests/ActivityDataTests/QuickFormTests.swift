import Quantities
import TestKit
import Testing

@testable import ActivityData

/// What the reading loop understands from bytes, against the parsers that understand all forms.
@Suite("Forms that are read from their bytes") struct QuickFormTests {
  static let seeds = Array(UInt64(1)...20)

  @Test("a quantity in millionths is the number that its text is", arguments: seeds)
  func quantities(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var understood = 0
    for _ in 0..<2000 {
      let text = Self.number(&generator)
      guard let millionths = Self.millionths(text) else { continue }
      understood += 1
      let value = try ExactDecimal(userText: text)
      #expect(ExactDecimal(millionths: millionths) == value, "\(text)")
      #expect(value.millionths == millionths, "\(text)")
    }
    // Most of them have a form that people write.
    #expect(understood > 800)
  }

  @Test(
    "quantities of the usual form, in millionths",
    arguments: [
      ("0", 0), ("7", 7_000_000), ("12345678", 12_345_678_000_000), ("0.5", 500_000),
      ("4999.999", 4_999_999_000), ("1.234567", 1_234_567),
      ("999999999999", 999_999_999_999_000_000),
      ("999999999999.999999", 999_999_999_999_999_999), ("1,234.5", 1_234_500_000),
      ("12,345,678", 12_345_678_000_000), ("007.50", 7_500_000),
    ])
  func usual(text: String, expected: Int64) {
    #expect(Self.millionths(text) == expected)
  }

  @Test(
    "what is not of that form is left to the parser",
    arguments: [
      "", ".", "5.", ".5", "-1", "+1", "1e3", "1.2.3", "0,500", "1,23", "1234,567", ",123", "12,",
      "1,234,56", "1.2345678", "1000000000000", "１２", "1 234", "1,234.", "12a", "..", "1..2",
    ])
  func unusual(text: String) {
    #expect(Self.millionths(text) == nil)
  }

  @Test("every day of the calendar, and what is none", arguments: [2023, 2024, 2100])
  func dates(year: Int) throws {
    let period = try #require(
      Period(
        from: CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(dayNumber: 0),
        to: CalendarDate(year: year, month: 12, day: 31) ?? CalendarDate(dayNumber: 0)))
    let table = DayTable(reporting: period)
    for month in 0...13 {
      for day in 0...32 {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let text = "\(year)-\(two(month))-\(two(day))"
        let expected = try? CalendarDate(parsing: text)
        let found = Self.withBytes(text) { bytes, count in
          CellValues.isoDate(bytes, count: count).flatMap {
            table.view.dayNumber($0.day, ofMonth: $0.month)
          }
        }
        #expect(found.map(Int.init) == expected?.dayNumber, "\(text)")
      }
    }
    for text in ["2024-1-01", "2024/01/01", "2024-01-0a", "20240101", "24-01-01", "2024-01-01 "] {
      #expect(Self.withBytes(text) { CellValues.isoDate($0, count: $1) == nil }, "\(text)")
    }
  }

  @Test("the numbers of the columns are their places among all")
  func columns() {
    #expect(ActivityColumn.allCases.map(\.number) == Array(ActivityColumn.allCases.indices))
  }

  private static func millionths(_ text: String) -> Int64? {
    withBytes(text) { bytes, count in
      CellValues.steps.withUnsafeBufferPointer { steps in
        steps.baseAddress.flatMap { CellValues.millionths(bytes, count: count, $0) }
      }
    }
  }

  /// The bytes of a text among others, as in a block.
  private static func withBytes<Result>(
    _ text: String, _ body: (UnsafePointer<UInt8>, Int) -> Result
  ) -> Result {
    let bytes = Array("99999999\(text)99999999".utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("sixteen bytes at least") }
      return body(base + 8, bytes.count - 16)
    }
  }

  private static func number(_ generator: inout SeededGenerator) -> String {
    var text = generator.decimalText(whole: 0...13, fraction: 0...8)
    if Int.random(in: 0..<4, using: &generator) == 0, text.count > 4 {
      let place = Int.random(in: 0...4, using: &generator)
      text.insert(
        generator.pick([",", ".", "0", " ", "-"]), at: text.index(text.startIndex, offsetBy: place))
    }
    return text
  }
}
