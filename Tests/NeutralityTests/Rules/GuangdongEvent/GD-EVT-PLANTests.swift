import Neutrality
import Testing

@Suite("GD-EVT-PLAN") struct GuangdongPlanTests {
  @Test("measures, method and deadline before the event") func table() throws {
    try RuleTable(
      .guangdongPlan,
      """
      case                        | plan | start      | made       | method | deadline   | measures                                | verdict | reason
      complete                    | yes  | 2026-05-01 | 2026-03-01 | PHCER  | 2027-05-01 | venue, transport, catering, consumables | PASS    | complete
      limit: the day before       | yes  | 2026-05-01 | 2026-04-30 | PHCER  | 2027-05-01 | venue, transport, catering, consumables | PASS    | complete
      limit: on the day it begins | yes  | 2026-05-01 | 2026-05-01 | PHCER  | 2027-05-01 | venue, transport, catering, consumables | FAIL    | late
      no measures                 | yes  | 2026-05-01 | 2026-03-01 | PHCER  | 2027-05-01 | -                                       | FAIL    | missing
      no method                   | yes  | 2026-05-01 | 2026-03-01 | -      | 2027-05-01 | venue, transport, catering, consumables | FAIL    | missing
      no deadline                 | yes  | 2026-05-01 | 2026-03-01 | PHCER  | -          | venue, transport, catering, consumables | FAIL    | missing
      missing and late            | yes  | 2026-05-01 | 2026-06-01 | PHCER  | -          | venue, transport, catering, consumables | FAIL    | missing
      a group without measures    | yes  | 2026-05-01 | 2026-03-01 | PHCER  | 2027-05-01 | venue, transport, catering              | WARN    | groups
      late, and a group without   | yes  | 2026-05-01 | 2026-06-01 | PHCER  | 2027-05-01 | venue                                   | FAIL    | late
      no day of the plan          | yes  | 2026-05-01 | -          | PHCER  | 2027-05-01 | venue                                   | FAIL    | common.missing
      no day of the event         | yes  | -          | 2026-03-01 | PHCER  | 2027-05-01 | venue                                   | FAIL    | common.missing
      no plan                     | no   | 2026-05-01 | -          | -      | -          | -                                       | FAIL    | common.missing
      """
    ) { claim, row in
      claim.event = try EventSummary { $0.from = try row.date("start") }
      guard try row.flag("plan") == true else { return }
      claim.plan = try PlanSummary {
        $0.madeOn = try row.date("made")
        $0.offsetStrategy = try row.text("method")
        $0.completionDeadline = try row.date("deadline")
        $0.measures = try row.list("measures").map { PlanSummary.Measure("less", group: $0) }
      }
    }.check()
  }

  @Test("without an event there is nothing to plan") func noEvent() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2026-06-30"))
    #expect(try Rule.guangdongPlan.judge(claim).reason.isCommon)
  }
}
