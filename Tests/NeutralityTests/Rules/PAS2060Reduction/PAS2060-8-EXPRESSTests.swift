import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-EXPRESS") struct PAS2060ExpressTests {
  // 120 000 kg for 1000 units then, 105 000 kg for 1000 units now: 15 000 kg, 15 kg per unit, 1/8.
  @Test("figure, intensity and share, to their last digit") func table() throws {
    try RuleTable(
      .pas2060Express,
      """
      case                            | claim       | offset | kg          | per unit  | share     | gases | now         | verdict | reason
      all as computed                 | achievement | no     | 15000       | 15        | 0.125     | yes   | 105000      | PASS    | stated
      limit: a tonne, rounded down    | achievement | no     | 15000       | 16        | 0.133     | yes   | 104000      | PASS    | stated
      limit: a gram beyond the tonne  | achievement | no     | 15000       | 16        | 0.134     | yes   | 103999.999  | FAIL    | differs
      limit: to the kg, one kg off    | achievement | no     | 15001       | 15        | 0.125     | yes   | 105000      | PASS    | stated
      limit: to the kg, a gram more   | achievement | no     | 15001       | 15        | 0.125     | yes   | 105000.001  | FAIL    | differs
      limit: to a tenth of a tonne    | achievement | no     | 14900       | 15        | 0.125     | yes   | 105000      | PASS    | stated
      limit: a gram beyond that       | achievement | no     | 14900       | 15        | 0.125     | yes   | 104999.999  | FAIL    | differs
      limit: a percent off            | achievement | no     | 15000       | 15        | 0.13      | yes   | 105000      | PASS    | stated
      limit: a percent and a bit      | achievement | no     | 15000       | 15        | 0.14      | yes   | 105000      | FAIL    | differs
      limit: a tenth of a percent     | achievement | no     | 15000       | 15        | 0.124     | yes   | 105000      | PASS    | stated
      limit: two tenths of a percent  | achievement | no     | 15000       | 15        | 0.123     | yes   | 105000      | FAIL    | differs
      a tenth is ten percent          | achievement | no     | 15000       | 15        | 0.1       | yes   | 105000      | FAIL    | differs
      limit: per unit, one off        | achievement | no     | 15000       | 16        | 0.125     | yes   | 105000      | PASS    | stated
      limit: per unit, a tenth off    | achievement | no     | 15000       | 15.2      | 0.125     | yes   | 105000      | FAIL    | differs
      a rise told as a reduction      | achievement | no     | 15000       | 15        | 0.125     | yes   | 135000      | FAIL    | differs
      zero is no round figure         | achievement | no     | 0           | 0.5       | 0.0042    | yes   | 119500      | FAIL    | differs
      no intensity                    | achievement | no     | 15000       | -         | 0.125     | yes   | 105000      | WARN    | partly
      no absolute figure              | achievement | no     | -           | 15        | 0.125     | yes   | 105000      | WARN    | partly
      no gases                        | achievement | no     | 15000       | 15        | 0.125     | no    | 105000      | WARN    | partly
      neither figure                  | achievement | no     | -           | -         | 0.125     | yes   | 105000      | FAIL    | no-figure
      no share                        | achievement | no     | 15000       | 15        | -         | yes   | 105000      | FAIL    | no-share
      no comparison                   | achievement | no     | 15000       | 15        | 0.125     | yes   | -           | FAIL    | common.missing
      offset, and nothing stated      | achievement | yes    | -           | -         | -         | yes   | 105000      | NA      | common.first-period
      offset, and a figure stated     | achievement | yes    | 16000.5     | 15        | 0.125     | yes   | 105000      | FAIL    | differs
      a promise                       | commitment  | no     | -           | -         | -         | yes   | 105000      | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.footprint.gases = try row.flag("gases") == true ? ["CO2": .quantified] : [:]
      claim.reduction.statedKg = try row.decimal("kg")
      claim.reduction.statedIntensity = try row.decimal("per unit")
      claim.reduction.statedShare = try row.decimal("share").map { Ratio($0) }
      claim.reduction.baseline = try ComparisonSummary {
        ($0.referenceKg, $0.referenceOutput) = (ExactDecimal(120_000), ExactDecimal(1000))
        $0.currentKg = try row.decimal("now")
        $0.currentOutput = ExactDecimal(1000)
      }
    }.check()
  }

  @Test("a third must be a third, and an intensity needs an output") func exact() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.periods = [PeriodSummary(.application, Samples.year(2024))]
    claim.footprint.gases = ["CO2": .quantified]
    claim.reduction.baseline = ComparisonSummary {
      ($0.referenceKg, $0.currentKg) = (ExactDecimal(3000), ExactDecimal(2000))
    }
    claim.reduction.statedKg = ExactDecimal(1000)
    claim.reduction.statedShare = try Ratio(1, 3)
    #expect(try Rule.pas2060Express.judge(claim).reason.key == "partly")
    claim.reduction.statedIntensity = .one
    let judgement = try Rule.pas2060Express.judge(claim)
    #expect(judgement.reason.slots == [.terms(["express.intensity"])])
    claim.periods = []
    #expect(try Rule.pas2060Express.judge(claim).reason.name == "common.missing")
  }
}
