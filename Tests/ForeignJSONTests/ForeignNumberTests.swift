import ForeignJSON
import StrictJSON
import Testing

private func canonical(_ text: String) throws -> String {
  CanonicalJSON.text(try JSONOutput(foreign: try JSONNode(parsing: Array(text.utf8))))
}

@Suite struct ForeignNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("1.0", "1"), ("1e2", "100"), ("-1.50", "-1.5"),
    // The limits of exact integers, and 2^53 + 1, which lies between two doubles: ties to even.
    ("9007199254740991", "9007199254740991"), ("-9007199254740991", "-9007199254740991"),
    ("9007199254740993", "9007199254740992"),
    ("9223372036854775807", "9223372036854776000"),
    // ECMAScript turns to exponents at 10^21 and below 10^-6.
    ("100000000000000000000", "100000000000000000000"), ("1e21", "1e+21"),
    ("123456789012345678901234", "1.2345678901234569e+23"),
    ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("0.00000012", "1.2e-7"),
    ("333333333.33333329", "333333333.3333333"), ("0.1", "0.1"), ("12.75", "12.75"),
    ("5e-324", "5e-324"), ("1e-400", "0"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ("4.50", "4.5"), ("2e-3", "0.002"), ("0.000000000000000000000000001", "1e-27"),
  ])
  func numbersHaveTheFormOfECMAScript(_ text: String, _ expected: String) throws {
    #expect(try canonical(text) == expected)
  }

  @Test func aNumberBeyondDoubleHasNoCanonicalForm() throws {
    let node = try JSONNode(parsing: Array("[1,\n -1e400]".utf8))
    let error = #expect(throws: JSONSyntaxError.self) { try JSONOutput(foreign: node) }
    #expect(error?.code == .number)
    #expect(error?.position.description == "2:2")
  }

  @Test func canonicalFormIsAFixedPoint() throws {
    let text = "{ \"b\" : [ 1.50, {\"z\":\"\\u00e9\\/\"} ], \"a\" : null }"
    let once = try canonical(text)
    #expect(once == "{\"a\":null,\"b\":[1.5,{\"z\":\"\u{E9}/\"}]}")
    #expect(try canonical(once) == once)
  }
}
