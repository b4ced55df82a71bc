import Neutrality
import Quantities
import Testing

@Suite("PAS2060-11-RENEW") struct PAS2060RenewTests {
  // The achievement is for 2024, the commitment until 2025-12-31.
  @Test("five things for a new period") func table() throws {
    let all = "footprint, plan, reduction, offsets, statement"
    try RuleTable(
      .pas2060Renew,
      """
      case                      | claim       | as of      | first | once | updated                             | due        | verdict | reason
      all five                  | both        | 2026-06-30 | no    | -    | \(all)                              | -          | PASS    | renewed
      limit: on the last day    | both        | 2025-12-31 | no    | -    | footprint, plan, reduction, offsets | 2025-12-31 | PENDING | open
      limit: one day later      | both        | 2026-01-01 | no    | -    | footprint, plan, reduction, offsets | -          | FAIL    | lapsed
      nothing                   | both        | 2025-06-30 | no    | -    | -                                   | 2025-12-31 | PENDING | open
      an achievement only       | achievement | 2025-06-30 | no    | -    | plan                                | -          | FAIL    | lapsed
      not said which period     | achievement | 2025-06-30 | -     | -    | plan                                | -          | FAIL    | lapsed
      the first period          | both        | 2026-06-30 | yes   | -    | -                                   | -          | NA      | common.first-period
      an event that is held once| both        | 2026-06-30 | -     | yes  | -                                   | -          | NA      | common.first-period
      a yearly event            | both        | 2026-06-30 | -     | no   | -                                   | -          | FAIL    | lapsed
      a promise                 | commitment  | 2026-06-30 | no    | -    | -                                   | -          | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.periods = [
        PeriodSummary(.application, Samples.year(2024)),
        PeriodSummary(.commitment, Samples.year(2025)),
      ]
      claim.reduction.isFirstPeriod = try row.flag("first")
      if let once = try row.flag("once") {
        claim.event = EventSummary { $0.isRecurring = !once }
      }
      claim.declaration.updated = try row.choices("updated")
    }.check()
  }

  @Test("without a period there is no last day") func noPeriod() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.pas2060Renew.judge(claim).reason.name == "common.missing")
  }
}
