import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-NO-OFFSET-AS-REDUCTION") struct PAS2060NoOffsetAsReductionTests {
  @Test("nothing bought is a reduction") func table() throws {
    try RuleTable(
      .pas2060NoOffsetAsReduction,
      """
      case                           | claim       | counted  | sources    | compared   | verdict  | reason
      none                           | achievement | 0        | grid 2 900 | 900        | PASS     | none
      limit: a millionth             | achievement | 0.000001 | grid 2 900 | 900        | FAIL     | counted
      not said, the gross footprint  | achievement | -        | grid 2 900 | 900        | PASS     | gross
      limit: a millionth below it    | achievement | -        | grid 2 900 | 899.999999 | EVIDENCE | not-stated
      not said, no comparison        | achievement | -        | grid 2 900 | -          | EVIDENCE | not-stated
      not said, no inventory         | achievement | -        | -          | 0          | EVIDENCE | not-stated
      a promise                      | commitment  | 5        | grid 2 900 | 900        | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.offsetsCountedKg = try row.decimal("counted")
      claim.footprint.sources = try row.sources("sources")
      claim.reduction.baseline = try ComparisonSummary {
        $0.currentKg = try row.decimal("compared")
      }
    }.check()
  }
}
