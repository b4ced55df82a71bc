import StrictJSON
import Testing

@Suite("documents read from canonical bytes") struct CanonicalDocumentTests {
  @Test("a canonical document is read", arguments: [#"{"a":[1,-2],"b":"電"}"#, "[]", "0"])
  func good(text: String) throws {
    let document = try CanonicalDocument(parsing: Array(text.utf8), sizeLimit: text.utf8.count)
    #expect(CanonicalJSON.text(document.output) == text)
  }

  /// The text, the code, the offset of the error.
  static let bad: [(text: String, code: String, offset: Int)] = [
    // White space, order, escapes, a line end: at the first byte that differs.
    (#"{"a": 1}"#, "json.not-canonical", 5), (#"{"b":1,"a":2}"#, "json.not-canonical", 2),
    (#"["\u0061"]"#, "json.not-canonical", 2), ("[]\n", "json.not-canonical", 2),
    (#"["a\/b"]"#, "json.not-canonical", 3),
    // `é` is C3 A9 and `è` C3 A8: the difference is told from the first byte of the character.
    (#"{"é":1,"è":2}"#, "json.not-canonical", 2),
    // Numbers have one form.
    ("[-0]", "json.number", 1), ("[2.0]", "json.number", 1), ("[1e2]", "json.number", 1),
    ("[9007199254740992]", "json.number", 1), ("[-9223372036854775808]", "json.number", 1),
    // What the parser refuses.
    (#"{"a":1,"a":1}"#, "json.duplicate-name", 7), ("[] []", "json.trailing", 3),
  ]

  @Test("any other is refused at its place", arguments: bad)
  func refused(text: String, code: String, offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) {
      try CanonicalDocument(parsing: Array(text.utf8), sizeLimit: 100)
    }
    #expect(error?.code.rawValue == code)
    #expect(error?.position.offset == offset)
  }

  @Test("the message shows both") func message() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try CanonicalDocument(parsing: Array(#"{"a": 1}"#.utf8), sizeLimit: 100)
    }
    #expect(error?.message == "the canonical form goes on with `1}`, found ` 1}`")
    let late = #expect(throws: JSONSyntaxError.self) {
      try CanonicalDocument(parsing: Array("[]\n".utf8), sizeLimit: 100)
    }
    #expect(late?.message == "the canonical form goes on with its end, found `\n`")
  }

  @Test("a document beyond the limit is not parsed") func size() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try CanonicalDocument(parsing: Array("[[[".utf8), sizeLimit: 2)
    }
    #expect(error?.code.rawValue == "json.size")
  }
}
