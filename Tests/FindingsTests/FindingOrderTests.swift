import Findings
import Testing

@Suite struct FindingOrderTests {
  /// In report order.
  static let ordered: [Finding] = [
    Finding(.error, "b", "m", at: Findings.SourceLocation(file: "a.csv")),
    Finding(.error, "b", "m", at: Findings.SourceLocation(file: "a.csv", line: 2)),
    Finding(.error, "b", "m", at: Findings.SourceLocation(file: "a.csv", line: 2, column: 9)),
    Finding(.error, "a", "m", at: Findings.SourceLocation(file: "a.csv", line: 10, column: 1)),
    Finding(.error, "b", "l", at: Findings.SourceLocation(file: "a.csv", line: 10, column: 1)),
    Finding(.error, "b", "m", at: Findings.SourceLocation(file: "a.csv", line: 10, column: 1)),
    // Two spellings of é that Swift takes for equal: e + U+0301 (65 CC 81), U+00E9 (C3 A9).
    Finding(.error, "b", "e\u{301}", at: Findings.SourceLocation(file: "b.csv", line: 1)),
    Finding(.error, "b", "\u{E9}", at: Findings.SourceLocation(file: "b.csv", line: 1)),
    Finding(.error, "a", "m"),
    Finding(.error, "a", "m", notes: ["n"]),
    Finding(.error, "a", "m", excerpt: ""),
    Finding(.error, "a", "m", remedy: ""),
    Finding(.error, "a", "m", remedy: "r"),
    Finding(.warning, "a", "m", at: Findings.SourceLocation(file: "a.csv")),
    Finding(.warning, "a", "m"),
    Finding(.note, "a", "m", at: Findings.SourceLocation(file: "a.csv")),
  ]

  /// Every rotation, forwards and backwards: each pair is met in both orders.
  @Test(arguments: ordered.indices)
  func anyOrderOfInputGivesTheSameReport(shift: Int) {
    let rotated = Array(Self.ordered[shift...] + Self.ordered[..<shift])
    for input in [rotated, rotated.reversed()] {
      let sorted = input.inReportOrder()
      #expect(sorted == Self.ordered)
      // `==` does not tell the two spellings of é apart.
      #expect(sorted.map { Array($0.message.utf8) } == Self.ordered.map { Array($0.message.utf8) })
    }
  }

  @Test(arguments: [
    (0, 0, 0, "no findings"), (1, 0, 0, "1 error"), (2, 1, 0, "2 errors, 1 warning"),
    (0, 0, 2, "2 notes"), (1, 2, 1, "1 error, 2 warnings, 1 note"),
  ])
  func summaryCounts(_ errors: Int, _ warnings: Int, _ notes: Int, _ expected: String) {
    let findings =
      Array(repeating: Finding(.note, "n", "n"), count: notes)
      + Array(repeating: Finding(.error, "e", "e"), count: errors)
      + Array(repeating: Finding(.warning, "w", "w"), count: warnings)
    #expect(findings.summary == expected)
    #expect(findings.count(of: .error) == errors)
    #expect(findings.count(of: .warning) == warnings)
    #expect(findings.count(of: .note) == notes)
  }
}
