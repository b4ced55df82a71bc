import Neutrality
import Testing

@Suite("PAS2060-8-PLAN-VARIANCE") struct PAS2060PlanVarianceTests {
  @Test("the forecast and what is said of it") func table() throws {
    try RuleTable(
      .pas2060PlanVariance,
      """
      case                          | claim       | offset | followed | forecast   | why      | verdict | reason
      followed                      | achievement | no     | yes      | 950        | -        | PASS    | followed
      limit: to the kg              | achievement | no     | yes      | 900        | -        | PASS    | followed
      limit: a millionth above      | achievement | no     | yes      | 899.999999 | -        | WARN    | above-forecast
      above, with a reason          | achievement | no     | yes      | 800        | hot year | PASS    | explained
      no forecast to compare        | achievement | no     | yes      | -          | -        | PASS    | followed
      not followed, with a reason   | achievement | no     | no       | 800        | hot year | PASS    | explained
      not followed, no reason       | achievement | no     | no       | 800        | -        | FAIL    | unexplained
      better than planned, no word  | achievement | no     | no       | 1000       | -        | FAIL    | unexplained
      not said                      | achievement | no     | -        | 900        | hot year | FAIL    | common.missing
      everything is offset          | achievement | yes    | -        | -          | -        | NA      | common.first-period
      a promise                     | commitment  | no     | -        | -          | -        | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 900)]
      claim.reduction.statesForecastFollowed = try row.flag("followed")
      claim.reduction.forecastKg = try row.decimal("forecast")
      claim.reduction.varianceExplanation = try row.text("why")
    }.check()
  }
}
