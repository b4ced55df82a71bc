import Neutrality
import Testing

@Suite("PAS2060-6-GWP") struct PAS2060GWPTests {
  @Test("a named set over 100 years") func table() throws {
    try RuleTable(
      .pas2060GWP,
      """
      case                | gwp | years | verdict | reason
      limit: 100 years    | AR5 | 100   | PASS    | hundred-years
      limit: one year off | AR5 | 99    | FAIL    | other-horizon
      limit: one more     | AR5 | 101   | FAIL    | other-horizon
      twenty years        | AR6 | 20    | FAIL    | other-horizon
      no horizon          | AR6 | -     | FAIL    | common.missing
      no set              | -   | 100   | FAIL    | common.missing
      """
    ) { claim, row in
      claim.footprint.gwp = try row.text("gwp")
      claim.footprint.gwpYears = try row.count("years")
    }.check()
  }
}
