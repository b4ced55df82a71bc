import StrictJSON
import Testing

/// A refused document: its bytes, the code, and the place as `line:column@offset`.
struct RefusedCase: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let code: JSONSyntaxError.Code
  let place: String
  let message: String?

  init(_ text: String, _ code: JSONSyntaxError.Code, _ place: String, _ message: String? = nil) {
    self.init(Array(text.utf8), code, place, message)
  }

  init(
    _ bytes: [UInt8], _ code: JSONSyntaxError.Code, _ place: String, _ message: String? = nil
  ) {
    self.bytes = bytes
    self.code = code
    self.place = place
    self.message = message
  }

  var testDescription: String {
    "\(code.rawValue) \(String(decoding: bytes.prefix(40), as: UTF8.self))"
  }
}

@Suite struct JSONSyntaxErrorTests {
  static let structure: [RefusedCase] = [
    RefusedCase("", .end, "1:1@0", "the text ends where a value is expected"),
    RefusedCase(" \n ", .end, "2:2@3"),
    RefusedCase("[1,", .end, "1:4@3"),
    RefusedCase("[1", .end, "1:3@2", "the text ends where `,` or `]` is expected"),
    RefusedCase("{\"a\":1", .end, "1:7@6", "the text ends where `,` or `}` is expected"),
    RefusedCase("{\"a\"", .end, "1:5@4", "the text ends where `:` is expected"),
    RefusedCase("\"ab", .end, "1:4@3", "the text ends within the string that starts at 1:1"),
    RefusedCase("\"ab\\", .end, "1:5@4"),
    RefusedCase("\"\\u12", .end, "1:6@5"),
    RefusedCase("[1,]", .unexpected, "1:4@3", "a value is expected here, found `]`"),
    RefusedCase("[,1]", .unexpected, "1:2@1"),
    RefusedCase("[1 2]", .unexpected, "1:4@3", "`,` or `]` is expected here, found `2`"),
    RefusedCase("{\"a\":1,}", .unexpected, "1:8@7"),
    RefusedCase(
      "{a:1}", .unexpected, "1:2@1", "a name in double quotes is expected here, found `a`"),
    RefusedCase("{\"a\" 1}", .unexpected, "1:6@5", "`:` is expected here, found `1`"),
    RefusedCase("[1\n,\n// x\n2]", .unexpected, "3:1@5"),
    RefusedCase("'a'", .unexpected, "1:1@0"),
    RefusedCase("True", .unexpected, "1:1@0", "a value is expected here, found `True`"),
    RefusedCase("[nul]", .unexpected, "1:2@1", "a value is expected here, found `nul`"),
    RefusedCase("NaN", .unexpected, "1:1@0"),
    RefusedCase("[\u{0}]", .unexpected, "1:2@1", "a value is expected here, found U+0000"),
    RefusedCase("[1\u{B}]", .unexpected, "1:3@2"),
    RefusedCase(
      "[\"電\"，1]", .unexpected, "1:5@6", "`,` or `]` is expected here, found `，` (U+FF0C)"),
    RefusedCase("{} x", .trailing, "1:4@3", "nothing may follow the value, found `x`"),
    RefusedCase("1 2", .trailing, "1:3@2"),
    RefusedCase("{}\n\u{0}", .trailing, "2:1@3"),
    RefusedCase("]", .unexpected, "1:1@0"),
  ]

  static let strings: [RefusedCase] = [
    RefusedCase(
      "\"a\tb\"", .string, "1:3@2",
      "the control character U+0009 must be written as an escape in a string"),
    RefusedCase("\"a\nb\"", .string, "1:3@2"),
    RefusedCase("\"a\u{0}\"", .string, "1:3@2"),
    RefusedCase("\"a\\x\"", .string, "1:3@2", "a backslash followed by `x` is no escape"),
    RefusedCase("\"\\U0041\"", .string, "1:2@1"),
    RefusedCase(
      "\"\\u12G4\"", .string, "1:2@1", "four hexadecimal digits are expected after `\\u`"),
    // Full-width digits are hexadecimal digits for `Character`, not for JSON.
    RefusedCase("\"\\u００４１\"", .string, "1:2@1"),
    RefusedCase(
      "\"\\uD800\"", .surrogate, "1:2@1",
      "the escape is half a surrogate pair without its other half"),
    RefusedCase("\"\\uDC00\"", .surrogate, "1:2@1"),
    RefusedCase("\"\\uD834x\"", .surrogate, "1:2@1"),
    RefusedCase("\"\\uD834\\n\"", .surrogate, "1:2@1"),
    RefusedCase("\"\\uD834\\u0041\"", .surrogate, "1:2@1"),
    RefusedCase("\"\\uDD1E\\uD834\"", .surrogate, "1:2@1"),
    // Line 2 is `"電費": "`: quote, two characters of three bytes, quote, colon, blank, quote;
    // the escape is character 8 and byte 2 + 11.
    RefusedCase("{\n\"電費\": \"\\q\"}", .string, "2:8@13"),
  ]

  static let names: [RefusedCase] = [
    RefusedCase(
      "{\"a\":1,\n \"a\":2}", .duplicateName, "2:2@9",
      "the name `a` is used twice in one object, first at 1:2"),
    RefusedCase("{\"a\":1, \"\\u0061\":2}", .duplicateName, "1:9@8"),
    RefusedCase("{\"𝄞\":1,\"\\uD834\\uDD1E\":2}", .duplicateName, "1:8@10"),
    RefusedCase("[{\"a\":{\"b\":1,\"b\":1}}]", .duplicateName, "1:14@13"),
  ]

  static let numbers: [RefusedCase] = [
    RefusedCase("01", .number, "1:1@0", "`01` is not a number: it may not start with 0"),
    RefusedCase("-01", .number, "1:1@0"),
    RefusedCase("+1", .number, "1:1@0", "`+1` is not a number: it may not start with `+`"),
    RefusedCase(".5", .number, "1:1@0"),
    RefusedCase("[ 1.]", .number, "1:3@2"),
    RefusedCase("1.e3", .number, "1:1@0"),
    RefusedCase("1e", .number, "1:1@0"),
    RefusedCase("1e+", .number, "1:1@0"),
    RefusedCase("1.5.2", .number, "1:1@0", "`1.5.2` is not a number: `.` does not belong there"),
    RefusedCase("1_000", .number, "1:1@0"),
    RefusedCase("0x1F", .number, "1:1@0"),
    RefusedCase("-", .number, "1:1@0"),
    RefusedCase("-Infinity", .number, "1:1@0"),
    RefusedCase("--1", .number, "1:1@0"),
  ]

  static let encodings: [RefusedCase] = [
    RefusedCase(
      [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .byteOrderMark, "1:1@0",
      "the text starts with a byte order mark; save it as UTF-8 without one"),
    RefusedCase([0xFF, 0xFE, 0x7B, 0x00], .utf8, "1:1@0"),
    RefusedCase([0xFE, 0xFF, 0x00, 0x7B], .utf8, "1:1@0"),
    // Overlong `/` in two bytes: 0xC0 begins no character at all.
    RefusedCase([0x22, 0xC0, 0xAF, 0x22], .utf8, "1:2@1"),
    // Overlong in three bytes.
    RefusedCase([0x22, 0xE0, 0x80, 0xAF, 0x22], .utf8, "1:2@1"),
    // U+D800 as three bytes.
    RefusedCase(
      [0x22, 0xED, 0xA0, 0x80, 0x22], .utf8, "1:2@1",
      "byte 0xED is not UTF-8: it begins half a surrogate pair"),
    // Beyond U+10FFFF.
    RefusedCase([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .utf8, "1:2@1"),
    RefusedCase([0x22, 0x80, 0x22], .utf8, "1:2@1"),
    RefusedCase([0x22, 0xE9, 0x9B, 0x22], .utf8, "1:2@1"),
    // Bad UTF-8 is reported before an earlier error of grammar; `電` is three bytes, one column:
    // `[,` LF `"` 電 0xFF.
    RefusedCase([0x5B, 0x2C, 0x0A, 0x22, 0xE9, 0x9B, 0xBB, 0xFF], .utf8, "2:3@7"),
  ]

  @Test(arguments: structure + strings + names + numbers + encodings)
  func isRefusedAtItsPlace(_ refused: RefusedCase) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: refused.bytes) }
    guard let error else { return }
    let position = error.position
    #expect(error.code == refused.code)
    #expect("\(position.line):\(position.column)@\(position.offset)" == refused.place)
    if let message = refused.message { #expect(error.message == message) }
  }

  @Test func everyCodeIsCovered() {
    let all = Self.structure + Self.strings + Self.names + Self.numbers + Self.encodings
    // The other three have their own tests: `json.depth` below, `json.size` and
    // `json.not-canonical` with the documents that are read from canonical bytes.
    #expect(
      Set(all.map(\.code)).union([.depth, .size, .notCanonical])
        == Set(JSONSyntaxError.Code.allCases))
  }

  @Test func nestingEndsAtTheLimit() throws {
    let allowed = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONNode(parsing: Array(allowed.utf8))
    // Siblings are not depth.
    _ = try JSONNode(parsing: Array(("[" + allowed.dropFirst().dropLast() + ",[]]").utf8))
    let refused = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: refused) }
    #expect(error?.code == .depth)
    #expect(error?.position == JSONPosition(line: 1, column: 65, offset: 64))
    // An object in 128 arrays: `{` is character 129.
    let mixed = String(repeating: "[", count: 64) + "{}"
    #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: Array(mixed.utf8)) }
  }

  @Test func descriptionReadsLikeACompiler() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONNode(parsing: Array("[1,]".utf8)) }
    #expect(error?.description == "1:4: [json.unexpected] a value is expected here, found `]`")
  }
}
