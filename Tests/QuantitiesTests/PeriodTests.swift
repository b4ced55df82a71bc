import Quantities
import Testing

/// A period that a test writes down.
func period(_ from: String, _ to: String) throws -> Period {
  let period = Period(
    from: try CalendarDate(parsing: from), to: try CalendarDate(parsing: to))
  return try #require(period)
}

@Suite("Periods and months")
struct PeriodTests {
  @Test("both ends count")
  func days() throws {
    #expect(try period("2024-01-01", "2024-12-31").days == 366)
    #expect(try period("2023-01-01", "2023-12-31").days == 365)
    #expect(try period("2024-02-29", "2024-02-29").days == 1)
    #expect(try period("2023-12-20", "2024-01-19").days == 31)
    let day = try CalendarDate(parsing: "2024-01-02")
    #expect(Period(from: day, to: day.adding(days: -1)) == nil)
    #expect(try period("2024-01-01", "2024-12-31").description == "2024-01-01 to 2024-12-31")
  }

  @Test(
    "what two periods share",
    arguments: [
      ("2024-01-01", "2024-01-31", "2024-01-31", "2024-02-10", "2024-01-31 to 2024-01-31"),
      ("2024-01-01", "2024-01-31", "2024-02-01", "2024-02-10", ""),
      ("2024-01-01", "2024-12-31", "2024-03-01", "2024-03-05", "2024-03-01 to 2024-03-05"),
      ("2024-03-01", "2024-03-31", "2024-02-01", "2024-03-05", "2024-03-01 to 2024-03-05"),
    ])
  func intersections(
    from: String, to: String, otherFrom: String, otherTo: String, shared: String
  ) throws {
    let (first, second) = (try period(from, to), try period(otherFrom, otherTo))
    #expect((first.intersection(second)?.description ?? "") == shared)
    #expect(first.intersection(second) == second.intersection(first))
    #expect(first.overlaps(second) == !shared.isEmpty)
    #expect(second.overlaps(first) == !shared.isEmpty)
  }

  @Test("a period contains its ends and what lies between")
  func contains() throws {
    let january = try period("2024-01-01", "2024-01-31")
    for (text, isInside) in [
      ("2023-12-31", false), ("2024-01-01", true), ("2024-01-15", true), ("2024-01-31", true),
      ("2024-02-01", false),
    ] {
      #expect(january.contains(try CalendarDate(parsing: text)) == isInside)
    }
  }

  @Test("months in order, across a year's end")
  func months() throws {
    #expect(
      try period("2023-11-30", "2024-02-01").months.map(\.description)
        == ["2023-11", "2023-12", "2024-01", "2024-02"])
    #expect(try period("2024-02-03", "2024-02-04").months.map(\.description) == ["2024-02"])
  }

  @Test("a month knows its days")
  func month() throws {
    let february = try #require(YearMonth(year: 2024, month: 2))
    #expect(february.firstDay.description == "2024-02-01")
    #expect(february.lastDay.description == "2024-02-29")
    #expect(february == YearMonth(containing: try CalendarDate(parsing: "2024-02-15")))
    #expect(february < february.next)
    #expect(YearMonth(year: 2023, month: 12)?.next == YearMonth(year: 2024, month: 1))
    #expect(YearMonth(year: 2024, month: 13) == nil)
    #expect(YearMonth(year: 1899, month: 1) == nil)
  }
}
