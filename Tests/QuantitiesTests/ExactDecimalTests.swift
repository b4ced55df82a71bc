import Quantities
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test("the form is unique")
  func uniqueForm() throws {
    let half = try ExactDecimal(coefficient: 500, scale: 3)
    #expect(half.coefficient == 5)
    #expect(half.scale == 1)
    #expect(half == (try decimal("0.5")))
    #expect(try ExactDecimal(coefficient: 0, scale: 37) == .zero)
    #expect(try ExactDecimal(coefficient: 12, scale: -2) == ExactDecimal(1200))
    // 10^2 / 10^39 = 10^-37 fits, 10^0 / 10^38 does not.
    #expect(try ExactDecimal(coefficient: 100, scale: 39).scale == 37)
    #expect(throws: ArithmeticError.overflow) { try ExactDecimal(coefficient: 1, scale: 38) }
    #expect(throws: ArithmeticError.overflow) { try ExactDecimal(coefficient: 1, scale: 5000) }
    #expect(throws: ArithmeticError.overflow) { try ExactDecimal(coefficient: 1, scale: -39) }
    #expect(throws: ArithmeticError.overflow) { try ExactDecimal(coefficient: .min, scale: 0) }
  }

  @Test(
    "sums and differences",
    arguments: [
      ("0.1", "0.2", "0.3", "-0.1"), ("1", "-1", "0", "2"), ("99.99", "0.01", "100", "99.98"),
      ("-5", "0.5", "-4.5", "-5.5"), ("0", "-3", "-3", "3"), ("2.5", "2.5", "5", "0"),
    ])
  func sums(left: String, right: String, sum: String, difference: String) throws {
    #expect(try decimal(left).adding(decimal(right)).description == sum)
    #expect(try decimal(left).subtracting(decimal(right)).description == difference)
  }

  // 2^127 - 1 = 170141183460469231731687303715884105727.
  @Test("sums at the edge of 128 bits")
  func edges() throws {
    let largest = try ExactDecimal(coefficient: .max, scale: 0)
    #expect(largest.description == "170141183460469231731687303715884105727")
    #expect(throws: ArithmeticError.overflow) { try largest.adding(.one) }
    #expect(throws: ArithmeticError.overflow) { try largest.negated().subtracting(.one) }
    #expect(try largest.adding(largest.negated()) == .zero)
    #expect(try largest.subtracting(.one).adding(.one) == largest)
    // One more digit after the point has no room beside 39 digits before it.
    #expect(throws: ArithmeticError.overflow) { try largest.adding(decimal("0.1")) }
    // 17014118346046923173168730371588410573 * 10 exceeds 2^127 - 1, yet minus 0.9 the
    // coefficient is 170141183460469231731687303715884105721, which fits.
    let nearTenth = try ExactDecimal(
      coefficient: 17_014_118_346_046_923_173_168_730_371_588_410_573, scale: 0)
    #expect(
      try nearTenth.subtracting(decimal("0.9")).coefficient
        == 170_141_183_460_469_231_731_687_303_715_884_105_721)
    // Tenths: max/10 + 0.3 has the coefficient 2^127 - 1 + 3 = ...5730, whose zero drops.
    let tenth = try ExactDecimal(coefficient: .max, scale: 1)
    #expect(try tenth.adding(decimal("0.3")) == nearTenth)
  }

  @Test("products at the edge of 128 bits")
  func productEdges() throws {
    let largest = try ExactDecimal(coefficient: .max, scale: 0)
    #expect(try largest.multiplied(by: .one) == largest)
    #expect(try largest.multiplied(by: .zero) == .zero)
    #expect(throws: ArithmeticError.overflow) { try largest.multiplied(by: ExactDecimal(2)) }
    #expect(throws: ArithmeticError.overflow) { try largest.multiplied(by: largest) }
    let tiny = try ExactDecimal(coefficient: 1, scale: 37)
    #expect(throws: ArithmeticError.overflow) { try tiny.multiplied(by: decimal("0.1")) }
    #expect(try tiny.multiplied(by: ExactDecimal(10)).scale == 36)
    // 5^30 * 2^30 = 10^30: the digits beyond 128 bits are zeros of the fraction and drop.
    let fives = try ExactDecimal(coefficient: Int128(931_322_574_615_478_515_625), scale: 30)
    #expect(try fives.multiplied(by: ExactDecimal(1 << 30)) == .one)
  }

  @Test(
    "the order is that of the values",
    arguments: [
      ("-2", "-1.5"), ("-0.5", "-0.25"), ("-0.1", "0"), ("0", "0.000000000000000001"),
      ("0.09", "0.1"), ("1.5", "2"), ("1", "1.000000000000000001"), ("99.9", "100"),
      ("999999999999999999999998.9", "999999999999999999999999"),
    ])
  func order(smaller: String, larger: String) throws {
    #expect(try decimal(smaller) < decimal(larger))
    #expect(try !(decimal(larger) < decimal(smaller)))
    #expect(try decimal(larger).negated() < decimal(smaller).negated())
  }

  @Test("the order holds between numbers of extreme scales")
  func extremeOrder() throws {
    let tiny = try ExactDecimal(coefficient: 1, scale: 37)
    let huge = try ExactDecimal(coefficient: .max, scale: 0)
    #expect(tiny < huge && huge.negated() < tiny.negated() && .zero < tiny && !(tiny < tiny))
  }

  @Test(
    "rounding is half-even",
    arguments: [
      ("0.125", 2, "0.12"), ("0.375", 2, "0.38"), ("2.5", 0, "2"), ("3.5", 0, "4"),
      ("-2.5", 0, "-2"), ("-3.5", 0, "-4"), ("2.51", 0, "3"), ("-2.51", 0, "-3"), ("0.5", 0, "0"),
      ("-0.5", 0, "0"), ("1.5", 0, "2"), ("0.4999", 0, "0"), ("9.995", 2, "10"),
      ("9.985", 2, "9.98"),
      ("1.2345", 9, "1.2345"), ("1.2345", 3, "1.234"), ("1.2355", 3, "1.236"), ("12.7", -1, "13"),
    ])
  func rounding(text: String, places: Int, expected: String) throws {
    #expect(try decimal(text).rounded(toPlaces: places).description == expected)
  }

  @Test("the longest fraction rounds without overflow")
  func roundingEdge() throws {
    let long = try ExactDecimal(coefficient: .max, scale: 37)
    #expect(long.description == "17.0141183460469231731687303715884105727")
    #expect(long.rounded(toPlaces: 0) == ExactDecimal(17))
    #expect(
      long.rounded(toPlaces: 36).description == "17.014118346046923173168730371588410573")
  }

  @Test(
    "texts with fixed places",
    arguments: [
      ("1234.5", 2, true, "1,234.50"), ("1234.5", 2, false, "1234.50"), ("0", 2, true, "0.00"),
      ("999.995", 2, true, "1,000.00"), ("-1234567.5", 0, true, "-1,234,568"),
      ("123", 0, true, "123"), ("-0.004", 2, false, "0.00"), ("0.05", 1, false, "0.0"),
      ("100000", 0, true, "100,000"), ("12.3", -3, false, "12"),
      ("0.7", 40, false, "0.7000000000000000000000000000000000000000"),
    ])
  func formatting(text: String, places: Int, grouping: Bool, expected: String) throws {
    #expect(try decimal(text).formatted(places: places, grouping: grouping) == expected)
  }

  @Test("sign, zero and magnitude")
  func signs() throws {
    let minus = try decimal("-2.5")
    #expect(minus.isNegative && !minus.isZero)
    #expect(minus.magnitude == minus.negated())
    #expect(minus.magnitude.description == "2.5")
    #expect(ExactDecimal.zero.isZero && !ExactDecimal.zero.negated().isNegative)
    #expect(ExactDecimal(Int.min).description == "-9223372036854775808")
  }

  @Test("what is printed reads back, and sums and products agree with paper", arguments: 1...8)
  func agreesWithPaper(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let left = generator.decimalText(whole: 1...10, fraction: 0...8)
      let right = generator.decimalText(whole: 1...12, fraction: 0...6)
      let (a, b) = (try decimal(left), try decimal(right))
      let (paperA, paperB) = (PaperNumber(left), PaperNumber(right))
      #expect(a.description == paperA.text)
      #expect(try decimal(a.description) == a)
      #expect(try a.adding(b).description == paperA.adding(paperB).text, "\(left) + \(right)")
      #expect(
        try a.multiplied(by: b).description == paperA.multiplied(by: paperB).text,
        "\(left) * \(right)")
      #expect(try a.adding(b).subtracting(b) == a)
    }
  }

  @Test("long texts read back", arguments: 11...14)
  func longTexts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = generator.decimalText(whole: 1...20, fraction: 0...18)
      #expect(try decimal(text).description == PaperNumber(text).text)
    }
  }
}
