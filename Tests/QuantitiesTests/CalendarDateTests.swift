import Quantities
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "leap years are those of the Gregorian calendar",
    arguments: [
      (1900, false), (1904, true), (2000, true), (2023, false), (2024, true), (2100, false),
    ])
  func leapYears(year: Int, isLeap: Bool) throws {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(YearMonth(year: year, month: 2)?.days == (isLeap ? 29 : 28))
    let first = try #require(CalendarDate(year: year, month: 1, day: 1))
    let last = try #require(CalendarDate(year: year, month: 12, day: 31))
    #expect(last.dayNumber - first.dayNumber + 1 == (isLeap ? 366 : 365))
  }

  @Test("only days that exist, of accepted years")
  func existence() {
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 0) == nil)
    #expect(CalendarDate(year: 1899, month: 12, day: 31) == nil)
    #expect(CalendarDate(year: 2200, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 1900, month: 1, day: 1) != nil)
    #expect(CalendarDate(year: 2199, month: 12, day: 31) != nil)
  }

  // 30 years with 7 leap days (1972 ... 1996) to 2000: 30 * 365 + 7 = 10957; 2000 itself has 366
  // days; 70 years with 17 leap days (1904 ... 1968) back to 1900: 70 * 365 + 17 = 25567.
  @Test(
    "day numbers by hand",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-01-01", 10957), ("2000-02-29", 11016),
      ("2001-01-01", 11323), ("1900-01-01", -25567), ("1972-03-01", 790),
    ])
  func dayNumbers(text: String, number: Int) throws {
    #expect(try CalendarDate(parsing: text).dayNumber == number)
    #expect(CalendarDate(dayNumber: number).description == text)
  }

  @Test("three hundred years, day after day")
  func roundTrip() throws {
    // A plain walk through the months, with the leap rule written out once more.
    var expected = try CalendarDate(parsing: "1900-01-01").dayNumber
    var previous: CalendarDate?
    for year in 1900...2199 {
      let february = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
      let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1...12, lengths) {
        #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
        for day in 1...length {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          if date.dayNumber != expected || CalendarDate(dayNumber: expected) != date {
            Issue.record("\(date) has number \(date.dayNumber), not \(expected)")
          }
          if let previous, previous >= date { Issue.record("\(previous) is not before \(date)") }
          previous = date
          expected += 1
        }
      }
    }
  }

  @Test("days are added across months and years")
  func adding() throws {
    let date = try CalendarDate(parsing: "2023-12-31")
    #expect(date.adding(days: 1).description == "2024-01-01")
    #expect(date.adding(days: 60).description == "2024-02-29")
    #expect(date.adding(days: -365).description == "2022-12-31")
  }

  @Test(
    "ISO dates",
    arguments: [("2024-02-29", "2024-02-29"), ("1900-01-01", "1900-01-01")])
  func iso(text: String, expected: String) throws {
    #expect(try CalendarDate(parsing: text).description == expected)
  }

  @Test(
    "what is no ISO date",
    arguments: [
      ("", CalendarDate.SyntaxFailure.empty), ("2024-2-9", .format), ("2024/02/09", .format),
      ("20240209", .format), (" 2024-02-09", .format), ("2024-02-09T00:00", .format),
      ("2024-02-0９", .format), ("abcd-ef-gh", .format), ("2024-+1-01", .format),
      ("2024-02-30", .noSuchDay), ("1900-02-29", .noSuchDay), ("2024-13-01", .noSuchDay),
      ("2024-00-10", .noSuchDay), ("1850-01-01", .noSuchDay), ("2200-01-01", .noSuchDay),
    ])
  func notISO(text: String, reason: CalendarDate.SyntaxFailure) {
    #expect(throws: reason) { try CalendarDate(parsing: text) }
  }

  @Test(
    "dates as people type them",
    arguments: [
      "2024-02-09", "2024/2/9", "2024/02/09", "2024.2.9", "2024-2-09", "2024年2月9日",
      "2024年02月09日", "2024年2月9号", "２０２４年２月９日", "２０２４／２／９", "２０２４－０２－０９", "２０２４．２．９",
      "20240209", "２０２４０２０９", "  2024-02-09\u{3000}",
    ])
  func userText(text: String) throws {
    #expect(try CalendarDate(userText: text).description == "2024-02-09")
  }

  @Test(
    "dates that would have to be guessed",
    arguments: [
      ("", CalendarDate.SyntaxFailure.empty), (" \u{3000}", .empty), ("09/02/2024", .format),
      ("9.2.2024", .format), ("24-02-09", .format), ("2024-02", .format), ("2024", .format),
      ("2024/2-9", .format), ("2024-02-09-01", .format), ("2024年2月", .format),
      ("2024年2-9日", .format), ("2024-2-9日", .format), ("2024 02 09", .format),
      ("Feb 9, 2024", .format), ("2024-02-009", .format), ("2024--9", .format), ("年月日", .format),
      ("2024年9日2月", .format), ("202402091", .format), ("45331", .format),
      ("2024年2月30日", .noSuchDay), ("20240230", .noSuchDay), ("2024/13/1", .noSuchDay),
    ])
  func refusedUserText(text: String, reason: CalendarDate.SyntaxFailure) {
    #expect(throws: reason) { try CalendarDate(userText: text) }
  }
}
