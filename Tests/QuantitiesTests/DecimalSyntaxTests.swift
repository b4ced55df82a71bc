import Quantities
import Testing

@Suite("Reading decimals")
struct DecimalSyntaxTests {
  @Test(
    "plain text is read",
    arguments: [
      ("0", "0"), ("-0", "0"), ("+7", "7"), ("007.50", "7.5"), ("0.7", "0.7"), ("-12.05", "-12.05"),
      ("3371027.8", "3371027.8"), ("1.000", "1"), ("100", "100"), ("0.00001", "0.00001"),
      ("999999999999999999999999", "999999999999999999999999"),
      ("0.000000000000000001", "0.000000000000000001"),
      // Nineteen digits after the point, but the last is a zero that does not count.
      ("1.2340000000000000000", "1.234"),
      // 24 + 14 = 38 digits are the most that always fit.
      ("999999999999999999999999.99999999999999", "999999999999999999999999.99999999999999"),
    ])
  func plain(text: String, expected: String) throws {
    #expect(try ExactDecimal(parsing: text).description == expected)
    #expect(try ExactDecimal(userText: text).description == expected)
  }

  @Test(
    "text that is not plain is refused with the reason",
    arguments: [
      ("", DecimalSyntaxError.empty), (" ", .notANumber), (" 1", .notANumber), ("1 ", .notANumber),
      ("+", .notANumber), ("-", .notANumber), (".", .notANumber), (".5", .notANumber),
      ("5.", .notANumber), ("1,234", .notANumber), ("1.2.3", .notANumber), ("--1", .notANumber),
      ("1-", .notANumber), ("0x10", .notANumber), ("NaN", .notANumber), ("inf", .notANumber),
      ("１", .notANumber), ("1_000", .notANumber), ("e5", .notANumber), ("1e", .notANumber),
      ("1e5", .exponent), ("-1.5E+3", .exponent),
      ("1000000000000000000000000", .tooLarge), ("-1000000000000000000000000.5", .tooLarge),
      ("0.0000000000000000001", .tooManyFractionDigits),
      // 24 + 18 = 42 digits together do not fit 127 bits.
      ("999999999999999999999999.999999999999999999", .tooManyFractionDigits),
    ])
  func notPlain(text: String, reason: DecimalSyntaxError) {
    #expect(throws: reason) { try ExactDecimal(parsing: text) }
  }

  @Test(
    "numbers are read as people type them",
    arguments: [
      (" 12.5\t", "12.5"), ("\u{3000}12\u{A0}", "12"), ("１２．５", "12.5"), ("－３", "-3"),
      ("＋３", "3"), ("\u{2212}3.5", "-3.5"), (".5", "0.5"), ("-.5", "-0.5"), ("5.", "5"),
      ("1,234", "1234"), ("1,234.5", "1234.5"), ("1，234．5", "1234.5"), ("１，２３４．５", "1234.5"),
      ("-12,345,678.90", "-12345678.9"), ("1 234.5", "1234.5"), ("1\u{A0}234\u{A0}567", "1234567"),
      ("1\u{202F}234.5", "1234.5"), ("123,456", "123456"), ("1.234", "1.234"), ("1234.", "1234"),
    ])
  func userText(text: String, expected: String) throws {
    #expect(try ExactDecimal(userText: text).description == expected)
  }

  @Test(
    "what could be misread is refused with the reason",
    arguments: [
      ("", DecimalSyntaxError.empty), ("  \u{3000}", .empty),
      ("1.234,5", .commaAsDecimalPoint), ("1.234.567,89", .commaAsDecimalPoint),
      ("1234,5", .commaAsDecimalPoint), ("1234,567", .commaAsDecimalPoint),
      ("12,5", .commaAsDecimalPoint), ("0,500", .commaAsDecimalPoint),
      (",5", .commaAsDecimalPoint), ("1 234,5", .commaAsDecimalPoint),
      ("１．２３４，５", .commaAsDecimalPoint), ("-0,7", .commaAsDecimalPoint),
      ("12,34.5", .misplacedGrouping), ("12,34", .misplacedGrouping),
      ("1,2345", .misplacedGrouping), ("1,,234", .misplacedGrouping),
      ("1,234 567", .misplacedGrouping), ("12 34", .misplacedGrouping),
      ("1 234.567 8", .misplacedGrouping), ("1.234.567", .misplacedGrouping),
      ("1,234,5", .misplacedGrouping), ("12,", .misplacedGrouping), ("0 500", .misplacedGrouping),
      ("1'234", .notANumber), ("abc", .notANumber), ("12 kWh", .notANumber), ("1.2.3", .notANumber),
      ("- 5", .notANumber), ("(5)", .notANumber), (",", .notANumber), (".", .notANumber),
      ("5-", .notANumber), ("一百", .notANumber), ("1/2", .notANumber), ("٣", .notANumber),
      ("1e5", .exponent), (" 1.5E-3 ", .exponent), ("１ｅ５", .exponent), ("1,000e3", .exponent),
      ("1,000,000,000,000,000,000,000,000", .tooLarge),
      (" 0.1234567890123456789", .tooManyFractionDigits),
    ])
  func refusedUserText(text: String, reason: DecimalSyntaxError) {
    #expect(throws: reason) { try ExactDecimal(userText: text) }
  }

  @Test("a very long text neither traps nor passes")
  func longText() {
    let nines = String(repeating: "9", count: 5000)
    #expect(throws: DecimalSyntaxError.tooLarge) { try ExactDecimal(parsing: nines) }
    let zeros = "0." + String(repeating: "0", count: 5000) + "1"
    #expect(throws: DecimalSyntaxError.tooManyFractionDigits) {
      try ExactDecimal(userText: zeros)
    }
  }
}
