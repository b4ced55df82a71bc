import Findings
import Testing

@Suite struct FindingMembersTests {
  @Test func allMembersAreThereInOrder() {
    let members = Finding(
      .warning, "factor.proxy", "電力 has no factor",
      at: Findings.SourceLocation(file: "power.csv", line: 3, column: 7), notes: ["one", "two"],
      remedy: "add one"
    ).members()
    #expect(
      members.map(\.name) == [
        "code", "severity", "message", "file", "line", "column", "notes", "remedy",
      ])
    #expect(
      members.map(\.value) == [
        .text("factor.proxy"), .text("warning"), .text("電力 has no factor"), .text("power.csv"),
        .number(3), .number(7), .list(["one", "two"]), .text("add one"),
      ])
  }

  @Test func whatIsUnknownIsLeftOut() {
    let bare = Finding(.error, "c", "m", excerpt: "a,b").members()
    #expect(bare.map(\.name) == ["code", "severity", "message"])
    let whole = Finding(.error, "c", "m", at: Findings.SourceLocation(file: "f")).members()
    #expect(whole.map(\.name) == ["code", "severity", "message", "file"])
  }
}
