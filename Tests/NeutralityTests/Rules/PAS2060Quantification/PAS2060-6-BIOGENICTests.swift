import Neutrality
import Quantities
import Testing

@Suite("PAS2060-6-BIOGENIC") struct PAS2060BiogenicTests {
  @Test("where biogenic carbon dioxide went") func table() throws {
    try RuleTable(
      .pas2060Biogenic,
      """
      case                          | treatment     | kg          | verdict  | reason
      apart                         | separate      | 40          | PASS     | separate
      apart, and none there         | separate      | 0           | PASS     | separate
      apart without a figure        | separate      | -           | EVIDENCE | no-figure
      added in                      | summed        | 40          | FAIL     | summed
      dropped                       | dropped       | -           | FAIL     | dropped
      none occurs                   | not-occurring | -           | PASS     | none-occurs
      limit: none occurs, zero kg   | not-occurring | 0           | PASS     | none-occurs
      limit: none, but a microgram  | not-occurring | 0.000000001 | FAIL     | contradiction
      nothing said                  | -             | 40          | FAIL     | common.missing
      """
    ) { claim, row in
      claim.footprint.biogenic = try row.choice("treatment")
      claim.footprint.sources = [SourceSummary("boiler", scope: 1, wholeKg: 900)]
      claim.footprint.sources[0].biogenicKg = try row.decimal("kg")
    }.check()
  }

  @Test("no inventory, no judgement") func empty() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.biogenic = .separate
    #expect(try Rule.pas2060Biogenic.judge(claim).reason.name == "common.missing")
  }
}
