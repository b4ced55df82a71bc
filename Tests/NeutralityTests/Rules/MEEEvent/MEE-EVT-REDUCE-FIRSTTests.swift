import Neutrality
import Testing

@Suite("MEE-EVT-REDUCE-FIRST") struct MEEReduceFirstTests {
  @Test("the plan says how") func table() throws {
    try RuleTable(
      .meeReduceFirst,
      """
      case            | subject | event | words         | verdict | reason
      it does         | event   | yes   | fewer flights | PASS    | stated
      it does not     | event   | yes   | -             | FAIL    | common.missing
      no event yet    | event   | -     | fewer flights | FAIL    | common.missing
      a product       | product | -     | fewer flights | NA      | common.not-an-event
      """, without: [.limit]
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      if try row.text("event") != nil { claim.event = EventSummary() }
      claim.plan = try PlanSummary { $0.reductionsBeforeOffsets = try row.text("words") }
    }.check()
  }
}
