import Neutrality
import Testing

@Suite("PAS2060-EVT-ACTUAL") struct PAS2060EventActualTests {
  @Test("actual figures, or time to find them") func table() throws {
    try RuleTable(
      .pas2060EventActual,
      """
      case                         | claim       | as of      | end        | figures  | due        | verdict | reason
      actual                       | achievement | 2025-06-30 | 2024-05-31 | actual   | -          | PASS    | actual
      actual, no last day          | achievement | 2025-06-30 | -          | actual   | -          | PASS    | actual
      limit: a forecast, last day  | achievement | 2025-05-31 | 2024-05-31 | forecast | 2025-05-31 | PENDING | forecast
      limit: one day later         | achievement | 2025-06-01 | 2024-05-31 | forecast | -          | FAIL    | still-forecast
      not said which               | achievement | 2025-06-30 | 2024-05-31 | -        | -          | FAIL    | common.missing
      a forecast, no last day      | achievement | 2025-06-30 | -          | forecast | -          | FAIL    | common.missing
      a promise                    | commitment  | 2025-06-30 | 2024-05-31 | forecast | -          | NA      | common.commitment-only
      limit: on the last day of it | achievement | 2024-05-31 | 2024-05-31 | actual   | -          | FAIL    | not-over
      limit: on the day after      | achievement | 2024-06-01 | 2024-05-31 | actual   | -          | PASS    | actual
      """
    ) { claim, row in
      claim.event = try EventSummary {
        $0.to = try row.date("end")
        $0.figures = try row.choice("figures")
      }
    }.check()
  }

  @Test("who is no event has no forecast") func others() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.pas2060EventActual.judge(claim).reason.name == "common.not-an-event")
  }
}
