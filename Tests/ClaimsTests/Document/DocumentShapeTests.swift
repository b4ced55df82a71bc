import StrictJSON
import Testing

@testable import Claims

@Suite("the shape of documents") struct DocumentShapeTests {
  /// A shape, a value as JSON, and what is found: `code path`.
  struct Case: Sendable, CustomTestStringConvertible {
    let shape: DocumentShape
    let json: String
    let found: [String]

    init(_ shape: DocumentShape, _ json: String, _ found: String...) {
      (self.shape, self.json, self.found) = (shape, json, found)
    }

    var testDescription: String { "\(shape.expectation): \(json)" }
  }

  static let pair = DocumentShape.object([
    .member("a", .count, "one"), .optional("b", .text, "another"),
  ])
  static let digits64 = String(repeating: "0123456789abcdef", count: 4)
  /// 48 bytes are 64 characters of Base64.
  static let base64 = String(repeating: "QUJD", count: 16)

  static let scalars: [Case] = [
    Case(.text, #""x""#), Case(.text, #""""#, "doc.schema v"), Case(.text, "1", "doc.schema v"),
    Case(.text, "null", "doc.schema v"), Case(.text, #"["x"]"#, "doc.schema v"),
    Case(.count, "0"), Case(.count, "9007199254740991"), Case(.count, "-1", "doc.schema v"),
    Case(.count, #""1""#, "doc.schema v"), Case(.count, "true", "doc.schema v"),
    Case(.flag, "true"), Case(.flag, "false"), Case(.flag, "0", "doc.schema v"),
    Case(.flag, #""true""#, "doc.schema v"),
    Case(.decimal, #""0""#), Case(.decimal, #""-12.5""#), Case(.decimal, #""0.000000001""#),
    Case(.decimal, #""\#(String(repeating: "9", count: 38))""#),
    Case(.decimal, #""\#(String(repeating: "9", count: 39))""#, "doc.decimal v"),
    Case(.decimal, #""-0""#, "doc.decimal v"), Case(.decimal, #""1.0""#, "doc.decimal v"),
    Case(.decimal, #""01""#, "doc.decimal v"), Case(.decimal, #""1e3""#, "doc.decimal v"),
    Case(.decimal, #""+1""#, "doc.decimal v"), Case(.decimal, #"".5""#, "doc.decimal v"),
    Case(.decimal, #""１""#, "doc.decimal v"), Case(.decimal, "1", "doc.decimal v"),
    Case(.ordinal, #""0""#), Case(.ordinal, #""\#(String(repeating: "7", count: 60))""#),
    Case(.ordinal, #""007""#, "doc.decimal v"), Case(.ordinal, #""""#, "doc.decimal v"),
    Case(.ordinal, #""-1""#, "doc.decimal v"), Case(.ordinal, "7", "doc.decimal v"),
    Case(.day, #""2024-02-29""#), Case(.day, #""2023-02-29""#, "doc.date v"),
    Case(.day, #""2024-2-9""#, "doc.date v"), Case(.day, #""2024-02-29T00:00:00Z""#, "doc.date v"),
    Case(.moment, #""2024-02-29T23:59:59Z""#),
    Case(.moment, #""2024-02-29T24:00:00Z""#, "doc.date v"),
    Case(.moment, #""2024-02-29T08:00:00+08:00""#, "doc.date v"),
    Case(.moment, #""2024-02-29""#, "doc.date v"),
    Case(.digest, #""sha256:\#(digits64)""#),
    Case(.digest, #""sha256:\#(digits64.uppercased())""#, "doc.schema v"),
    Case(.digest, #""sha256:\#(digits64.dropLast())""#, "doc.schema v"),
    Case(.digest, #""\#(digits64)""#, "doc.schema v"),
    Case(.integrity, #""sha384-\#(base64)""#),
    Case(.integrity, #""sha256-\#(base64)""#, "doc.schema v"),
    Case(.integrity, #""sha384-\#(base64.dropLast(4))""#, "doc.schema v"),
    Case(.integrity, #""sha384-\#(base64.dropLast())*""#, "doc.schema v"),
    Case(.word(["yes", "no"]), #""no""#), Case(.word(["yes", "no"]), #""No""#, "doc.schema v"),
    Case(.word(["yes", "no"]), #""""#, "doc.schema v"),
    Case(.nullable(.count), "null"), Case(.nullable(.count), "3"),
    Case(.nullable(.count), #""3""#, "doc.schema v"),
  ]

  static let structures: [Case] = [
    Case(.list(.count), "[]"), Case(.list(.count), "[1,2]"),
    Case(.list(.count), #"[1,"2",-3]"#, "doc.schema v[1]", "doc.schema v[2]"),
    Case(.list(.count), "{}", "doc.schema v"),
    Case(.texts, "{}"), Case(.texts, #"{"x":"","y":"z"}"#),
    Case(.texts, #"{"x":1}"#, "doc.schema v.x"), Case(.texts, "[]", "doc.schema v"),
    Case(pair, #"{"a":1}"#), Case(pair, #"{"a":1,"b":"x"}"#),
    Case(pair, "{}", "doc.missing v.a"), Case(pair, #"{"b":"x"}"#, "doc.missing v.a"),
    Case(pair, #"{"a":1,"c":2}"#, "doc.unknownMember v.c"),
    Case(pair, #"{"A":1}"#, "doc.missing v.a", "doc.unknownMember v.A"),
    Case(pair, #"{"a":"1","b":""}"#, "doc.schema v.a", "doc.schema v.b"),
    Case(pair, "[]", "doc.schema v"), Case(pair, "null", "doc.schema v"),
    // Letters that `String` takes for the same are other names.
    Case(
      .object([.member("\u{E9}", .count, "composed")]), "{\"e\u{301}\":1}",
      "doc.missing v.\u{E9}", "doc.unknownMember v.e\u{301}"),
    Case(.list(pair), #"[{"a":1},{"a":1,"b":3},7]"#, "doc.schema v[1].b", "doc.schema v[2]"),
  ]

  @Test("of values", arguments: scalars + structures) func shape(_ testCase: Case) throws {
    let node = try JSONNode(parsing: Array(testCase.json.utf8))
    let problems = testCase.shape.problems(in: node, path: "v")
    #expect(problems.map { "\($0.code.rawValue) \($0.path)" } == testCase.found)
    #expect(problems.allSatisfy { !$0.remedy.isEmpty && !$0.message.isEmpty })
  }

  @Test("a problem has the place in the text, and tells what is expected") func place() throws {
    let node = try JSONNode(parsing: Array("{\"a\":\n  \"x\"}".utf8))
    let problem = try #require(Self.pair.problems(in: node, path: "").first)
    #expect(problem.path == "a")
    #expect(problem.position?.line == 2)
    #expect(problem.position?.column == 3)
    #expect(problem.message == "`x`; expected a whole number from 0 on")
  }

  @Test("a long text is not repeated as a whole") func long() throws {
    let node = try JSONNode(parsing: Array("[\"\(String(repeating: "x", count: 5000))\"]".utf8))
    let problem = try #require(DocumentShape.list(.count).problems(in: node, path: "").first)
    #expect(problem.message.utf8.count < 200)
  }
}
