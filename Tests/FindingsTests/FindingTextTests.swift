import Findings
import Testing

private func location(_ column: Int?, line: Int? = 2) -> Findings.SourceLocation {
  Findings.SourceLocation(file: "activities/power.csv", line: line, column: column)
}

@Suite struct FindingTextTests {
  @Test func everythingIsPrinted() {
    let finding = Finding(
      .error, "unit.unknown", "unknown unit `kwhh`", at: location(27),
      excerpt: "kwun-tong,electricity,100,kwhh,2024-01-01",
      notes: ["rows of 2024 use `kWh`", "units are case-sensitive"], remedy: "write `kWh`")
    // `kwun-tong,` is 10 characters, `electricity,` 12, `100,` 4: the unit starts at 27.
    #expect(
      FindingText().text(finding) == """
        baycarbon: error: activities/power.csv:2:27: [unit.unknown] unknown unit `kwhh`
            kwun-tong,electricity,100,kwhh,2024-01-01
                                      ^
            note: rows of 2024 use `kWh`
            note: units are case-sensitive
            remedy: write `kWh`

        """)
  }

  @Test func whatIsUnknownIsLeftOut() {
    #expect(
      FindingText(program: "tool").text(Finding(.note, "run.empty", "no rows"))
        == "tool: note: [run.empty] no rows\n")
    #expect(
      FindingText().text(Finding(.warning, "file.late", "old", at: location(nil, line: nil)))
        == "baycarbon: warning: activities/power.csv: [file.late] old\n")
    #expect(
      FindingText().text(Finding(.warning, "row.odd", "odd", at: location(nil), excerpt: "a,b"))
        == "baycarbon: warning: activities/power.csv:2: [row.odd] odd\n    a,b\n")
  }

  /// Excerpt, column, and the blanks before the caret.
  @Test(arguments: [
    ("abc", 1, ""), ("abc", 3, "  "),
    // Just past the end is where something is missing; further out is shown there too.
    ("abc", 4, "   "), ("abc", 99, "   "), ("abc", 0, ""), ("", 1, ""),
    // Chinese characters and full-width forms take two cells.
    ("觀塘,電力,100,度", 8, String(repeating: " ", count: 4 + 1 + 4 + 1 + 1)),
    ("１００ｋ", 3, "    "), ("。、「", 3, "    "), ("가나", 2, "  "), ("かな", 2, "  "),
    // Half-width katakana, Latin, Greek and Cyrillic take one.
    ("ｱｲ", 2, " "), ("éßΩЖ", 4, "   "), ("€½", 2, " "),
    // A combining mark takes none: e + U+0301, then b in column 3.
    ("e\u{301}b", 3, " "), ("a\u{200B}b", 3, " "),
    ("😀b", 2, "  "), ("𠮷b", 2, "  "),
    ("a\tb", 3, " \t"), ("\t\t電b", 4, "\t\t  "),
  ])
  func caretStandsUnderTheColumn(_ excerpt: String, _ column: Int, _ blanks: String) {
    let finding = Finding(.error, "x", "y", at: location(column), excerpt: excerpt)
    let expected = """
      baycarbon: error: \(location(column)): [x] y
          \(excerpt)
          \(blanks)^

      """
    #expect(FindingText().text(finding) == expected)
  }

  @Test func lineEndsOfAnExcerptAreDropped() {
    let finding = Finding(.error, "x", "y", at: location(1), excerpt: "abc\r\n")
    #expect(
      FindingText().text(finding)
        == "baycarbon: error: activities/power.csv:2:1: [x] y\n    abc\n    ^\n")
  }

  /// Of a line of 300 digits that count 0...9 over and over: the column, what is shown, the caret.
  /// Shown are 160 characters including the marks.
  @Test(arguments: [
    // Near the start: characters 1...159 and a mark.
    (1, 1, false, true, 0), (81, 1, false, true, 80),
    // In the middle: column c is at 80 of the window that starts at column c - 80.
    (82, 2, true, true, 80), (200, 120, true, true, 80),
    // The last window starts at column 300 - 160 + 1 = 141, so columns from 221 move the caret.
    (221, 141, true, false, 80), (300, 141, true, false, 159), (301, 141, true, false, 160),
  ])
  func longLinesAreCut(
    _ column: Int, _ first: Int, _ cutBefore: Bool, _ cutAfter: Bool, _ blanks: Int
  ) {
    let digits = (1...300).map { Character(String($0 % 10)) }
    var shown = Array(digits[(first - 1)..<(first - 1 + 160)])
    if cutBefore { shown[0] = "…" }
    if cutAfter { shown[159] = "…" }
    let finding = Finding(.error, "x", "y", at: location(column), excerpt: String(digits))
    let lines = FindingText().text(finding).split(separator: "\n")
    #expect(lines[1] == "    " + String(shown))
    #expect(lines[2] == "    " + String(repeating: " ", count: blanks) + "^")
  }

  @Test func lineOfTheLimitIsNotCut() {
    let line = String(repeating: "電", count: 160)
    let finding = Finding(.error, "x", "y", at: location(160), excerpt: line)
    // The caret stands after 159 characters of two cells.
    #expect(
      FindingText().text(finding) == """
        baycarbon: error: activities/power.csv:2:160: [x] y
            \(line)
            \(String(repeating: " ", count: 318))^

        """)
  }

  @Test func inputCannotSteerTheTerminal() {
    // ESC, BEL, DEL, a C1 control and a mark that reverses the direction; a line end in a message.
    let text = FindingText().text(
      Finding(
        .error, "x", "a\nb\u{1B}[31m",
        at: Findings.SourceLocation(file: "a\u{1B}.csv", line: 1, column: 5),
        excerpt: "\u{1B}\u{7}\u{7F}\u{9B}\u{202E}z", notes: ["n\tm"], remedy: "r\r"))
    #expect(
      text == """
        baycarbon: error: a␛.csv:1:5: [x] a␊b␛[31m
            ␛␇␡\u{FFFD}\u{FFFD}z
                ^
            note: n m
            remedy: r␍

        """)
  }

  @Test func colourMarksSeverityAndPlace() {
    let colour = FindingText(colour: true)
    #expect(
      colour.text(Finding(.error, "x", "y", at: location(1)))
        == "baycarbon: \u{1B}[31merror\u{1B}[0m: \u{1B}[1mactivities/power.csv:2:1\u{1B}[0m: [x] y\n"
    )
    #expect(
      colour.text(Finding(.warning, "x", "y")) == "baycarbon: \u{1B}[33mwarning\u{1B}[0m: [x] y\n")
    #expect(colour.text(Finding(.note, "x", "y")) == "baycarbon: note: [x] y\n")
  }

  @Test func severalFindingsFollowOneAnother() {
    let findings = [Finding(.error, "a", "one"), Finding(.note, "b", "two")]
    #expect(
      FindingText().text(findings)
        == "baycarbon: error: [a] one\nbaycarbon: note: [b] two\n")
  }
}
