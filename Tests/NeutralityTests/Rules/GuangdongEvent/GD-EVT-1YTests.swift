import Neutrality
import Testing

@Suite("GD-EVT-1Y") struct GuangdongOneYearTests {
  @Test("one year in principle") func table() throws {
    try RuleTable(
      .guangdongOneYear,
      """
      case                     | claim       | as of      | event | end        | why   | credits                   | due        | verdict  | reason
      in time                  | achievement | 2026-06-30 | yes   | 2026-03-01 | -     | A full retired=2026-04-01 | -          | PASS     | in-time
      limit: the last day      | achievement | 2027-06-30 | yes   | 2026-03-01 | -     | A full retired=2027-03-01 | -          | PASS     | in-time
      limit: a day later       | achievement | 2027-06-30 | yes   | 2026-03-01 | -     | A full retired=2027-03-02 | -          | EVIDENCE | late
      late, with a reason      | achievement | 2027-06-30 | yes   | 2026-03-01 | sinks | A full retired=2027-03-02 | -          | EVIDENCE | late
      limit: open, last day    | achievement | 2027-03-01 | yes   | 2026-03-01 | -     | A full state=held         | 2027-03-01 | PENDING  | open
      limit: open, a day later | achievement | 2027-03-02 | yes   | 2026-03-01 | -     | A full state=held         | -          | EVIDENCE | open-late
      no day                   | achievement | 2026-06-30 | yes   | 2026-03-01 | -     | A full retired=-          | -          | EVIDENCE | no-date
      no end                   | achievement | 2026-06-30 | yes   | -          | -     | A full                    | -          | FAIL     | common.missing
      no event                 | achievement | 2026-06-30 | no    | -          | -     | A full                    | -          | FAIL     | common.missing
      no credits               | achievement | 2026-06-30 | yes   | 2026-03-01 | -     | -                         | -          | NA       | common.no-credits
      a promise                | commitment  | 2026-06-30 | yes   | 2026-03-01 | -     | A full                    | -          | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.to = try row.date("end")
        $0.lateReason = try row.text("why")
      }
    }.check()
  }
}
