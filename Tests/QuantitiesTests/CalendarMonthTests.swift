import Quantities
import Testing

@Suite("Calendar months")
struct CalendarMonthTests {
  @Test(
    "months are added by the calendar; a month that is too short gives its last day",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-01-30", 1, "2024-02-29"), ("2024-01-29", 1, "2024-02-29"),
      ("2024-01-31", 2, "2024-03-31"), ("2024-03-31", 1, "2024-04-30"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2025-02-28", 12, "2026-02-28"), ("2023-02-28", 12, "2024-02-28"),
      ("2024-12-31", 12, "2025-12-31"), ("2024-11-30", 3, "2025-02-28"),
      ("2024-12-15", 1, "2025-01-15"), ("2024-05-05", 0, "2024-05-05"),
      ("2024-01-31", -2, "2023-11-30"), ("2024-01-15", -1, "2023-12-15"),
      ("1999-02-28", 12, "2000-02-28"), ("2096-02-29", 48, "2100-02-28"),
    ])
  func months(from: String, months: Int, to: String) throws {
    #expect(try CalendarDate(parsing: from).adding(months: months).description == to)
  }

  @Test("years are twelve months each") func years() throws {
    let leapDay = try CalendarDate(parsing: "2024-02-29")
    #expect(leapDay.adding(years: 1).description == "2025-02-28")
    #expect(leapDay.adding(years: 4) == leapDay.adding(months: 48))
  }

  @Test("every day of four years and every number of months lands in the right month")
  func everyDay() throws {
    let first = try CalendarDate(parsing: "2023-01-01")
    for offset in 0..<1461 {
      let date = first.adding(days: offset)
      for months in -25...25 {
        let moved = date.adding(months: months)
        let count = (date.year - 2000) * 12 + date.month - 1 + months
        if (moved.year - 2000) * 12 + moved.month - 1 != count {
          Issue.record("\(date) and \(months) months are \(moved)")
        }
        let isLast = moved.adding(days: 1).day == 1
        if moved.day != date.day && !(moved.day < date.day && isLast) {
          Issue.record("\(date) and \(months) months are \(moved)")
        }
      }
    }
  }
}
