import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-INTENSITY-GROWTH") struct PAS2060IntensityGrowthTests {
  // The baseline: 1000 kg for 100 units.
  @Test("more in all, less per unit") func table() throws {
    try RuleTable(
      .pas2060IntensityGrowth,
      """
      case                            | claim       | test     | now         | output     | why    | growth | offset | verdict  | reason
      explained, rate stated          | achievement | shown    | 1050        | 110        | orders | 3      | no     | PASS     | explained
      the rate is only shown          | achievement | shown    | 1050        | 110        | orders | 12     | no     | PASS     | explained
      no rate                         | achievement | shown    | 1050        | 110        | orders | -      | no     | WARN     | no-growth
      not explained                   | achievement | shown    | 1050        | 110        | -      | 3      | no     | EVIDENCE | unexplained
      neither                         | achievement | shown    | 1050        | 110        | -      | -      | no     | EVIDENCE | unexplained
      limit: grew a millionth more    | achievement | required | 1050        | 110.000001 | orders | 10     | no     | PASS     | outgrew
      limit: grew as much             | achievement | required | 1050        | 110        | orders | 10     | no     | FAIL     | not-outgrown
      faster, not explained           | achievement | required | 1050        | 110        | -      | 3      | no     | EVIDENCE | unexplained
      slower, not explained           | achievement | required | 1050        | 110        | -      | 12     | no     | FAIL     | not-outgrown
      required, no rate               | achievement | required | 1050        | 110        | orders | -      | no     | FAIL     | common.missing
      limit: as much in all           | achievement | shown    | 1000        | 110        | -      | -      | no     | NA       | not-concerned
      limit: a millionth more in all  | achievement | shown    | 1000.000001 | 110        | -      | -      | no     | EVIDENCE | unexplained
      limit: as much per unit         | achievement | shown    | 1100        | 110        | -      | -      | no     | NA       | not-concerned
      no output                       | achievement | shown    | 1050        | -          | -      | -      | no     | NA       | not-concerned
      everything is offset            | achievement | shown    | 1050        | 110        | -      | -      | yes    | NA       | common.first-period
      a promise                       | commitment  | shown    | 1050        | 110        | -      | -      | no     | NA       | common.commitment-only
      """
    ) { claim, row in
      if let test: Settings.GrowthTest = try row.choice("test") {
        claim.settings.growthTest = test
      }
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.reduction.baseline = try ComparisonSummary {
        ($0.referenceKg, $0.referenceOutput) = (ExactDecimal(1000), ExactDecimal(100))
        $0.currentKg = try row.decimal("now")
        $0.currentOutput = try row.decimal("output")
      }
      claim.reduction.intensityExplanation = try row.text("why")
      claim.reduction.economicGrowthPercent = try row.decimal("growth")
    }.check()
  }

  @Test("it looks at the reference that is set") func reference() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.reduction.previous = ComparisonSummary {
      ($0.referenceKg, $0.referenceOutput) = (ExactDecimal(1000), ExactDecimal(100))
      ($0.currentKg, $0.currentOutput) = (ExactDecimal(1050), ExactDecimal(110))
    }
    #expect(try Rule.pas2060IntensityGrowth.judge(claim).verdict == .notApplicable)
    claim.settings.reductionReference = .both
    let judgement = try Rule.pas2060IntensityGrowth.judge(claim)
    #expect(judgement.verdict == .evidence)
    #expect(judgement.observed["outputGrowth"]?.exactText == "0.1")
  }
}
