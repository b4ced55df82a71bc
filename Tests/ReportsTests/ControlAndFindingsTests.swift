import ActivityData
import Findings
import Quantities
import Reports
import StrictJSON
import Testing

@Suite struct ControlAndFindingsTests {
  private static func control() throws -> ControlTotals {
    ControlTotals(
      rowsRead: 120, rowsAccepted: 118, rowsRejected: 2, blankRows: 1,
      quantities: [
        "kWh": try ExactDecimal(parsing: "1234.5"), "10^4 kWh": ExactDecimal(2),
        "t": try ExactDecimal(parsing: "-0.000001"),
      ],
      outsidePeriod: ["kWh": ExactDecimal(12)])
  }

  @Test func controlTotalsAsText() throws {
    #expect(
      ControlText.text(try Self.control()) == """
        rows read 120 = 118 accepted + 2 rejected; 1 blank row skipped
        quantities accepted: 10^4 kWh 2; kWh 1,234.5; t -0.000001
        of these outside the period: kWh 12

        """)
    #expect(ControlText.text(ControlTotals()) == "rows read 0 = 0 accepted + 0 rejected\n")
  }

  @Test func manyUnitsAreBrokenBetweenThem() throws {
    var control = ControlTotals()
    for number in 100..<120 { control.quantities["unit \(number)"] = ExactDecimal(number) }
    let lines = ControlText.text(control).split(separator: "\n").map(String.init)
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("  unit 1") })
  }

  @Test func controlTotalsAsJSON() throws {
    #expect(
      CanonicalJSON.text(ControlJSON.object(try Self.control()))
        == #"{"blankRows":1,"outsidePeriod":{"kWh":"12"},"#
        + #""quantities":{"10^4 kWh":"2","kWh":"1234.5","t":"-0.000001"},"#
        + #""rowsAccepted":118,"rowsRead":120,"rowsRejected":2}"#)
  }

  @Test func findingsAsJSON() throws {
    let findings = [
      Finding(
        .error, "unit.unknown", "unknown unit `kwhh`",
        at: Findings.SourceLocation(file: "activities/電力.csv", line: 14, column: 7),
        excerpt: "not written", notes: ["one", "two"], remedy: "write `kWh`"),
      Finding(.note, "factor.user", "stands \"in\""),
    ]
    let expected =
      #"[{"code":"unit.unknown","column":7,"file":"activities/電力.csv","line":14,"#
      + #""message":"unknown unit `kwhh`","notes":["one","two"],"remedy":"write `kWh`","#
      + #""severity":"error"},"#
      + #"{"code":"factor.user","message":"stands \"in\"","severity":"note"}]"#
    #expect(CanonicalJSON.text(FindingsJSON.array(findings)) == expected)
    let document = FindingsJSON.document(findings)
    #expect(
      CanonicalJSON.text(document)
        == #"{"findings":\#(expected),"schema":"baycarbon/findings/1"}"#)
    try expectRoundTrip(document)
    #expect(
      CanonicalJSON.text(FindingsJSON.document([]))
        == #"{"findings":[],"schema":"baycarbon/findings/1"}"#)
  }
}
