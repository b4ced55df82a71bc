import Quantities
import Testing

@Suite("Ratios")
struct RatioTests {
  @Test("ratios are reduced, with the sign above")
  func reduced() throws {
    #expect(try Ratio(44, 12).description == "11/3")
    #expect(try Ratio(-44, 12).description == "-11/3")
    #expect(try Ratio(44, -12) == Ratio(-11, 3))
    #expect(try Ratio(-6, -3).description == "2")
    #expect(try Ratio(0, -5) == Ratio(.zero))
    #expect(try Ratio(decimal("0.125")).description == "1/8")
    #expect(try Ratio(decimal("-1000")).description == "-1000")
    #expect(throws: ArithmeticError.divisionByZero) { try Ratio(1, 0) }
    // -2^127 has no negative; halved it fits.
    #expect(throws: ArithmeticError.overflow) { try Ratio(.min, 1) }
    #expect(try Ratio(.min, 2).numerator == .min / 2)
    #expect(try Ratio(.min, .min) == .one)
  }

  @Test("every decimal is a ratio and comes back")
  func decimals() throws {
    for text in ["0", "1", "-0.7", "3371027.8", "0.000000000000000001", "100"] {
      #expect(try Ratio(decimal(text)).exactDecimal == decimal(text))
    }
    let smallest = try ExactDecimal(coefficient: .max, scale: 37)
    #expect(Ratio(smallest).exactDecimal == smallest)
    #expect(try Ratio(11, 3).exactDecimal == nil)
    // 1/2^38 = 5^38 / 10^38 needs 38 digits after the point.
    #expect(try Ratio(1, 1 << 38).exactDecimal == nil)
    #expect(try Ratio(1, 1 << 37).exactDecimal?.scale == 37)
  }

  @Test("products cross-reduce before they multiply")
  func products() throws {
    #expect(try Ratio(2, 3).multiplied(by: Ratio(3, 4)) == Ratio(1, 2))
    #expect(try Ratio(.max, 3).multiplied(by: Ratio(3, .max)) == .one)
    #expect(try Ratio(.max, 7).multiplied(by: Ratio(7, 2)) == Ratio(.max, 2))
    #expect(throws: ArithmeticError.overflow) { try Ratio(.max, 1).multiplied(by: Ratio(2, 1)) }
    #expect(throws: ArithmeticError.overflow) {
      try Ratio(1, .max).multiplied(by: Ratio(1, 2))
    }
    #expect(try Ratio(.zero).multiplied(by: Ratio(5, 7)).description == "0")
  }

  @Test("quotients")
  func quotients() throws {
    #expect(try Ratio(1, 2).divided(by: Ratio(-3, 4)) == Ratio(-2, 3))
    #expect(try Ratio(.max, 2).divided(by: Ratio(.max, 2)) == .one)
    #expect(throws: ArithmeticError.divisionByZero) { try Ratio(1, 2).divided(by: Ratio(.zero)) }
  }

  @Test("sums")
  func sums() throws {
    // 1/6 + 1/10 = 5/30 + 3/30 = 8/30 = 4/15.
    #expect(try Ratio(1, 6).added(to: Ratio(1, 10)) == Ratio(4, 15))
    #expect(try Ratio(1, 3).added(to: Ratio(-1, 3)) == Ratio(.zero))
    #expect(try Ratio(-1, 2).added(to: Ratio(1, 3)) == Ratio(-1, 6))
    #expect(try Ratio(1, 3).added(to: Ratio(-1, 2)) == Ratio(-1, 6))
    // max/2 + max/2 = max, though the numerators' sum does not fit before it is reduced.
    #expect(try Ratio(.max, 2).added(to: Ratio(.max, 2)) == Ratio(.max, 1))
    #expect(throws: ArithmeticError.overflow) { try Ratio(.max, 1).added(to: .one) }
    #expect(throws: ArithmeticError.overflow) {
      try Ratio(1, .max).added(to: Ratio(1, .max - 1))
    }
  }

  // 1/3^35 + 1/2^70 and 1/5^24 - 1/2^70: the parts of 2^70 cancel, which leaves
  // (5^24 + 3^35) / (3^35 * 5^24). Before that the denominator is 2^70 * 3^35 * 5^24 > 2^180.
  @Test("a sum is reduced before it has to fit")
  func sumReduces() throws {
    let (twos, threes, fives) = (power(2, 70), power(3, 35), power(5, 24))
    let first = try Ratio(twos + threes, twos * threes)
    let second = try Ratio(twos - fives, twos * fives)
    #expect(try first.added(to: second) == Ratio(fives + threes, threes * fives))
  }

  // N = (2^70 - 1) / 3 makes N * 3 * 2^58 = 2^128 - 2^58. The numerators over 3 * 2^58 are
  // 2^128 - 2^58 + 3 (2^57 + 1) = 2^128 + 2^57 + 3 and 2^128 - 2^58 - 2^58, on either side of
  // 2^128; their difference is 5 * 2^57 + 3.
  @Test("a difference borrows from above 128 bits")
  func differenceBorrows() throws {
    let whole = (power(2, 70) - 1) / 3
    let first = try Ratio(whole * power(2, 58) + power(2, 57) + 1, power(2, 58))
    let second = try Ratio(1 - whole * 3, 3)
    let expected = try Ratio(5 * power(2, 57) + 3, 3 * power(2, 58))
    #expect(try first.added(to: second) == expected)
    #expect(try second.added(to: first) == expected)
  }

  private func power(_ base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  @Test(
    "rounding is half-even",
    arguments: [
      (11, 3, 4, "3.6667"), (-11, 3, 4, "-3.6667"), (1, 8, 2, "0.12"), (3, 8, 2, "0.38"),
      (1, 2, 0, "0"), (3, 2, 0, "2"), (-1, 2, 0, "0"),
      (1, 3, 37, String(repeating: "3", count: 37)),
    ])
  func rounding(numerator: Int128, denominator: Int128, places: Int, expected: String) throws {
    let rounded = try Ratio(numerator, denominator).rounded(toPlaces: places).description
    #expect(rounded == (places == 37 ? "0." + expected : expected))
  }
}
