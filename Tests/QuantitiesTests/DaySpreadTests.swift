import Quantities
import Testing

@Suite("Spreading a bill by days")
struct DaySpreadTests {
  private func pieces(_ quantity: String, _ from: String, _ to: String) throws -> [String] {
    try DaySpread.pieces(of: decimal(quantity), over: period(from, to))
      .map { "\($0.month) \($0.quantity)" }
  }

  // 1000 * 12/31 = 387.0967741..., 1000 * 19/31 = 612.9032258...: cut, they lack 0.000001, which
  // goes to January, whose lost 0.8 of a unit is more than December's 0.1.
  @Test("20 December to 19 January")
  func acrossTheYear() throws {
    #expect(
      try pieces("1000", "2023-12-20", "2024-01-19")
        == ["2023-12 387.096774", "2024-01 612.903226"])
    #expect(
      try pieces("-1000", "2023-12-20", "2024-01-19")
        == ["2023-12 -387.096774", "2024-01 -612.903226"])
  }

  // Two days, one in each month: 0.000001 has no half; the losses are equal, so the earlier
  // month takes the unit.
  @Test("a tie goes to the earlier month")
  func tie() throws {
    #expect(
      try pieces("0.000001", "2024-01-31", "2024-02-01") == ["2024-01 0.000001", "2024-02 0"])
  }

  @Test("a bill within a month, and of nothing, stays whole")
  func trivial() throws {
    #expect(try pieces("123.456", "2024-02-01", "2024-02-29") == ["2024-02 123.456"])
    #expect(try pieces("0", "2024-01-31", "2024-02-01") == ["2024-01 0", "2024-02 0"])
  }

  // 0.00000001 is finer than 10^-6, so units are 10^-8: 1 unit over 31 + 29 days goes to January.
  @Test("a finer quantity keeps its own digits")
  func finer() throws {
    #expect(
      try pieces("0.00000001", "2024-01-01", "2024-02-29") == ["2024-01 0.00000001", "2024-02 0"])
  }

  @Test("what does not fit in millionths is an error")
  func overflow() throws {
    let large = try ExactDecimal(coefficient: .max, scale: 0)
    #expect(throws: ArithmeticError.overflow) {
      try DaySpread.pieces(of: large, over: period("2024-01-01", "2024-02-01"))
    }
  }

  @Test("the largest quantity of the product is spread without overflow")
  func largest() throws {
    let quantity = try decimal("999999999999999999999999.99999999999999")
    let pieces = try DaySpread.pieces(of: quantity, over: period("2020-01-15", "2024-06-03"))
    #expect(try pieces.reduce(.zero) { try $0.adding($1.quantity) } == quantity)
  }

  @Test("pieces add up and lie within one unit of their share", arguments: 1...6)
  func addUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let text = generator.decimalText(whole: 1...9, fraction: 0...8)
      let bill = try decimal(text)
      let from = CalendarDate(dayNumber: Int.random(in: 15_000...25_000, using: &generator))
      let to = from.adding(days: Int.random(in: 0...500, using: &generator))
      let period = try #require(Period(from: from, to: to))
      let pieces = try DaySpread.pieces(of: bill, over: period)
      #expect(pieces.map(\.month) == period.months)
      #expect(try pieces.reduce(.zero) { try $0.adding($1.quantity) } == bill, "\(text) \(period)")
      try checkShares(pieces, of: bill, over: period)
    }
  }

  /// |piece * D - bill * d| < D units, with d days of the month counted one by one.
  private func checkShares(
    _ pieces: [(month: YearMonth, quantity: ExactDecimal)], of bill: ExactDecimal,
    over period: Period
  ) throws {
    let unit = try ExactDecimal(coefficient: 1, scale: max(6, bill.scale))
    let days = (0..<period.days).map { YearMonth(containing: period.from.adding(days: $0)) }
    let bound = try unit.multiplied(by: ExactDecimal(days.count))
    for piece in pieces {
      let count = days.count { $0 == piece.month }
      let difference = try piece.quantity.multiplied(by: ExactDecimal(days.count))
        .subtracting(bill.multiplied(by: ExactDecimal(count)))
      #expect(difference.magnitude < bound, "\(piece) of \(bill) over \(period)")
    }
  }
}
