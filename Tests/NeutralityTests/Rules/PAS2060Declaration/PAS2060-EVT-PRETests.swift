import Neutrality
import Testing

@Suite("PAS2060-EVT-PRE") struct PAS2060EventBeforeTests {
  @Test("plan and commitment before the first day") func table() throws {
    try RuleTable(
      .pas2060EventBefore,
      """
      case                          | subject      | start      | plan       | committed  | first      | verdict | reason
      planned well before           | event        | 2025-05-10 | 2025-01-01 | 2025-01-01 | less paper | PASS    | before
      limit: the day before         | event        | 2025-05-10 | 2025-05-09 | 2025-05-09 | less paper | PASS    | before
      limit: on the first day       | event        | 2025-05-10 | 2025-05-10 | 2025-01-01 | less paper | FAIL    | plan-late
      limit: committed on that day  | event        | 2025-05-10 | 2025-01-01 | 2025-05-10 | less paper | FAIL    | commitment-late
      no day of the commitment      | event        | 2025-05-10 | 2025-01-01 | -          | less paper | PASS    | before
      nothing comes before offsets  | event        | 2025-05-10 | 2025-01-01 | 2025-01-01 | -          | FAIL    | no-reductions
      no plan                       | event        | 2025-05-10 | -          | -          | -          | FAIL    | common.missing
      no day of the event           | event        | -          | 2025-01-01 | -          | less paper | FAIL    | common.missing
      no event                      | organisation | -          | 2025-01-01 | -          | less paper | NA      | common.not-an-event
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      if let start = try row.date("start") { claim.event = EventSummary { $0.from = start } }
      claim.declaration.committedOn = try row.date("committed")
      if let made = try row.date("plan") {
        claim.plan = PlanSummary { $0.madeOn = made }
        claim.plan?.reductionsBeforeOffsets = try row.text("first")
      }
    }.check()
  }

  @Test("measures are reductions, and a plan has a day") func measures() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = EventSummary { $0.from = try? Samples.day("2025-05-10") }
    claim.plan = PlanSummary { $0.measures = [PlanSummary.Measure("less paper")] }
    #expect(try Rule.pas2060EventBefore.judge(claim).reason.name == "common.missing")
    claim.plan?.madeOn = try Samples.day("2025-05-09")
    #expect(try Rule.pas2060EventBefore.judge(claim).verdict == .pass)
  }
}
