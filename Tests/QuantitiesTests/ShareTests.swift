import Quantities
import Testing

@Suite("Shares and multiples")
struct ShareTests {
  @Test(
    "ratios are ordered by their exact values",
    arguments: [
      ("1", "3", "0.333333333333333333", "1", false),
      ("1", "3", "0.333333333333333334", "1", true),
      ("10000", "1000000", "1", "100", false), ("9999.999999", "1000000", "1", "100", true),
      ("-1", "3", "1", "3", true), ("1", "3", "-1", "3", false), ("-1", "3", "-1", "4", true),
      ("-1", "4", "-1", "3", false), ("0", "5", "0", "7", false), ("-1", "2", "0", "7", true),
      ("0", "7", "1", "2", true),
    ])
  func order(part: String, whole: String, otherPart: String, otherWhole: String, isBelow: Bool)
    throws
  {
    let left = try Ratio(ExactDecimal(parsing: part), of: ExactDecimal(parsing: whole))
    let right = try Ratio(ExactDecimal(parsing: otherPart), of: ExactDecimal(parsing: otherWhole))
    #expect((left < right) == isBelow)
    #expect((left > right) == (!isBelow && left != right))
  }

  @Test("cross products beyond 128 bits are compared") func wide() throws {
    let large = Int128.max
    #expect(try Ratio(large - 1, large) < Ratio(large, large - 1))
    #expect(try Ratio(large - 2, large - 1) < Ratio(large - 1, large))
    #expect(try Ratio(-large, 1) < Ratio(1 - large, 1))
  }

  @Test("there is no share in nothing") func nothing() {
    #expect(throws: ArithmeticError.divisionByZero) { try Ratio(.one, of: .zero) }
  }

  @Test(
    "a multiple is rounded up and never down",
    arguments: [
      ("0", 1000, "0"), ("1000", 1000, "1000"), ("1000.000000001", 1000, "2000"),
      ("999.999999999", 1000, "1000"), ("0.000000001", 1000, "1000"), ("1", 1, "1"),
      ("1.5", 1, "2"), ("-0.4", 1000, "0"), ("-1000", 1000, "-1000"), ("-1000.5", 1000, "-1000"),
    ])
  func roundingUp(number: String, step: Int, expected: String) throws {
    #expect(
      try ExactDecimal(parsing: number).roundedUp(toMultipleOf: step).description == expected)
  }

  @Test("what does not fit is an error and no trap") func overflow() throws {
    let large = try ExactDecimal(coefficient: Int128.max, scale: 0)
    #expect(throws: ArithmeticError.overflow) { try large.roundedUp(toMultipleOf: 1000) }
  }
}
