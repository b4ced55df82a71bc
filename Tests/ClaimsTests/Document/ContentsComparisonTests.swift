import StrictJSON
import Testing

@testable import Claims

@Suite("what is said against what comes out") struct ContentsComparisonTests {
  /// What is said, what comes out, and each difference: `code path claimed/recomputed`.
  static let cases: [(said: String, computed: String, found: [String])] = [
    (#"{"a":1}"#, #"{"a":1}"#, []),
    (#"{"b":2,"a":1}"#, #"{"a":1,"b":2}"#, []),
    (#"{"a":1}"#, #"{"a":2}"#, ["calc.mismatch v.a 1/2"]),
    (#"{"a":"1"}"#, #"{"a":1}"#, ["calc.mismatch v.a 1/1"]),
    (#"{}"#, #"{"a":1}"#, ["calc.mismatch v.a nothing/1"]),
    (#"{"a":1,"b":2}"#, #"{"a":1}"#, ["calc.mismatch v.b 2/nothing"]),
    (#"{"a":[1,2]}"#, #"{"a":[1,3]}"#, ["calc.mismatch v.a[1] 2/3"]),
    (#"{"a":[1]}"#, #"{"a":[1,3]}"#, ["calc.mismatch v.a[1] nothing/3"]),
    (#"{"a":[1,3]}"#, #"{"a":[1]}"#, ["calc.mismatch v.a[1] 3/nothing"]),
    (#"{"a":[]}"#, #"{"a":{}}"#, [#"calc.mismatch v.a []/{}"#]),
    (#"{"a":null}"#, #"{"a":[]}"#, [#"calc.mismatch v.a null/[]"#]),
    (
      #"{"a":{"b":[{"c":true}]}}"#, #"{"a":{"b":[{"c":false}]}}"#,
      ["calc.mismatch v.a.b[0].c true/false"]
    ),
    (#"{"rules":{"x":"PASS"}}"#, #"{"rules":{"x":"FAIL"}}"#, ["rule.mismatch v.rules.x PASS/FAIL"]),
    // A name in other letters is another name, though `String` takes the two for one.
    (
      "{\"e\u{301}\":1}", "{\"\u{E9}\":1}",
      ["calc.mismatch v.\u{E9} nothing/1", "calc.mismatch v.e\u{301} 1/nothing"]
    ),
    // A text in other letters is another text.
    ("{\"a\":\"e\u{301}\"}", "{\"a\":\"\u{E9}\"}", ["calc.mismatch v.a e\u{301}/\u{E9}"]),
  ]

  static func compare(_ said: String, _ computed: String, limit: Int = 100) throws
    -> ContentsComparison
  {
    ContentsComparison(
      try JSONNode(parsing: Array(said.utf8)),
      with: try JSONOutput(try JSONNode(parsing: Array(computed.utf8))), path: "v",
      codes: [("v.rules", .ruleMismatch)], limit: limit)
  }

  @Test("differences", arguments: cases.indices) func differences(index: Int) throws {
    let (said, computed, expected) = Self.cases[index]
    let found = try Self.compare(said, computed).problems.map {
      "\($0.code.rawValue) \($0.path) \($0.claimed ?? "-")/\($0.recomputed ?? "-")"
    }
    #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test("so many are listed, the rest is counted") func limit() throws {
    let zeros = "[" + Array(repeating: "0", count: 12).joined(separator: ",") + "]"
    let comparison = try Self.compare(zeros, zeros.replacing("0", with: "1"), limit: 5)
    #expect(comparison.problems.map(\.path) == (0..<5).map { "v[\($0)]" })
    #expect(comparison.unlisted == 7)
  }

  @Test("a difference has the place of what is said") func place() throws {
    let problem = try #require(
      try Self.compare("{\"a\":1,\n \"b\":2}", #"{"a":1,"b":3}"#).problems.first)
    #expect(problem.position?.line == 2)
    #expect(problem.position?.column == 6)
  }
}
