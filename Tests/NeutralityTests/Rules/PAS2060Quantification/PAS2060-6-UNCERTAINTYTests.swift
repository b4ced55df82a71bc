import Neutrality
import Testing

@Suite("PAS2060-6-UNCERTAINTY") struct PAS2060UncertaintyTests {
  @Test("words or a figure") func table() throws {
    try RuleTable(
      .pas2060Uncertainty,
      """
      case        | words    | percent | verdict | reason
      in words    | moderate | -       | PASS    | in-words
      as a figure | -        | 12.5    | PASS    | as-figure
      both        | moderate | 0       | PASS    | as-figure
      neither     | -        | -       | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.footprint.uncertainty = try row.text("words")
      claim.footprint.uncertaintyPercent = try row.decimal("percent")
    }.check()
  }
}
