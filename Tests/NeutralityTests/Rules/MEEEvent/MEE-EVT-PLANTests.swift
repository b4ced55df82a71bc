import Neutrality
import Quantities
import Testing

@Suite("MEE-EVT-PLAN") struct MEEPlanTests {
  @Test("complete, and published before the event") func table() throws {
    try RuleTable(
      .meePlan,
      """
      case                        | as of      | from       | published  | without  | due        | verdict | reason
      well before                 | 2025-06-30 | 2025-06-01 | 2025-04-01 | -        | -          | PASS    | published
      limit: the day before       | 2025-06-30 | 2025-06-01 | 2025-05-31 | -        | -          | PASS    | published
      limit: on the first day     | 2025-06-30 | 2025-06-01 | 2025-06-01 | -        | -          | FAIL    | late
      limit: there is still a day | 2025-05-31 | 2025-06-01 | -          | -        | 2025-05-31 | PENDING | open
      limit: there is none        | 2025-06-01 | 2025-06-01 | -          | -        | -          | FAIL    | common.missing
      no boundary                 | 2025-06-30 | 2025-06-01 | 2025-04-01 | boundary | -          | FAIL    | incomplete
      no estimate                 | 2025-06-30 | 2025-06-01 | 2025-04-01 | estimate | -          | FAIL    | incomplete
      no measures                 | 2025-06-30 | 2025-06-01 | 2025-04-01 | measures | -          | FAIL    | incomplete
      no method of offsetting     | 2025-05-01 | 2025-06-01 | -          | offsets  | -          | FAIL    | incomplete
      no first day                | 2025-06-30 | -          | 2025-04-01 | -        | -          | FAIL    | common.missing
      no plan                     | 2025-06-30 | 2025-06-01 | -          | plan     | -          | FAIL    | common.missing
      """
    ) { claim, row in
      claim.event = try EventSummary { $0.from = try row.date("from") }
      let without = try row.text("without")
      if without == "plan" { return }
      claim.plan = try PlanSummary {
        $0.publishedOn = try row.date("published")
        $0.boundary = without == "boundary" ? nil : "the halls"
        $0.estimateKg = without == "estimate" ? nil : .zero
        $0.means = without == "measures" ? nil : "fewer flights"
        $0.offsetStrategy = without == "offsets" ? nil : "CCER"
      }
    }.check()
  }

  @Test("a list of measures will do for words") func measures() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = try EventSummary { $0.from = try Samples.day("2025-06-01") }
    claim.plan = try PlanSummary {
      $0.publishedOn = try Samples.day("2025-04-01")
      $0.boundary = "the halls"
      $0.estimateKg = ExactDecimal(1)
      $0.measures = [PlanSummary.Measure("buses")]
      $0.offsetStrategy = "CCER"
    }
    #expect(try Rule.meePlan.judge(claim).verdict == .pass)
  }
}
