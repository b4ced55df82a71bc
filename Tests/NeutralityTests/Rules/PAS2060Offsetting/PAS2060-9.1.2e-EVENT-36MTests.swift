import Neutrality
import Testing

@Suite("PAS2060-9.1.2e-EVENT-36M") struct PAS2060Event36MonthsTests {
  @Test("thirty-six calendar months for events") func table() throws {
    try RuleTable(
      .pas2060Event36Months,
      """
      case                           | claim       | subject | as of      | end        | declared   | anchor      | why | credits                             | due        | verdict  | reason
      within a year                  | achievement | event   | 2025-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full retired=2025-04-01           | -          | PASS     | in-time
      limit: twelve months, last day | achievement | event   | 2026-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full retired=2026-03-01           | -          | PASS     | in-time
      limit: a day more, unexplained | achievement | event   | 2026-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full retired=2026-03-02           | -          | FAIL     | no-rationale
      limit: a day more, explained   | achievement | event   | 2026-06-30 | 2024-10-31 | 2025-03-01 | event-end   | yes | A full retired=2026-03-02           | -          | WARN     | with-rationale
      limit: 36 months, last day     | achievement | event   | 2028-06-30 | 2024-10-31 | 2025-03-01 | event-end   | yes | A full retired=2027-10-31           | -          | WARN     | with-rationale
      limit: 36 months and a day     | achievement | event   | 2028-06-30 | 2024-10-31 | 2025-03-01 | event-end   | yes | A full retired=2027-11-01           | -          | FAIL     | late
      limit: from the declaration    | achievement | event   | 2028-06-30 | 2024-10-31 | 2025-03-01 | declaration | yes | A full retired=2028-03-01           | -          | WARN     | with-rationale
      limit: a day after that        | achievement | event   | 2028-06-30 | 2024-10-31 | 2025-03-01 | declaration | yes | A full retired=2028-03-02           | -          | FAIL     | late
      limit: open, last day          | achievement | event   | 2027-10-31 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full state=held                   | 2027-10-31 | PENDING  | open
      limit: open, a day later       | achievement | event   | 2027-11-01 | 2024-10-31 | 2025-03-01 | event-end   | yes | A full state=held                   | -          | FAIL     | never
      no day                         | achievement | event   | 2025-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full retired=-                    | -          | EVIDENCE | no-date
      no day beside open             | achievement | event   | 2025-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full state=held, B full retired=- | -          | EVIDENCE | no-date
      no end                         | achievement | event   | 2025-06-30 | -          | 2025-03-01 | event-end   | no  | A full                              | -          | FAIL     | common.missing
      no declaration                 | achievement | event   | 2025-06-30 | 2024-10-31 | -          | event-end   | no  | A full                              | -          | FAIL     | common.missing
      no event                       | achievement | site    | 2025-06-30 | -          | 2025-03-01 | event-end   | no  | A full                              | -          | NA       | common.not-an-event
      no credits                     | achievement | event   | 2025-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | -                                   | -          | NA       | common.no-credits
      a promise                      | commitment  | event   | 2025-06-30 | 2024-10-31 | 2025-03-01 | event-end   | no  | A full                              | -          | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      let end = try row.date("end")
      if claim.subject.kind == .event { claim.event = EventSummary { $0.to = end } }
      claim.declaration.date = try row.date("declared")
      claim.settings.event36MonthsFrom = try row.choice("anchor") ?? .eventEnd
      if try row.flag("why") == true {
        claim.offsetting.lateRationale = "sinks of the second season"
        claim.offsetting.legacySavings = "a solar roof"
      }
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("the reason alone is not enough without the savings that last") func half() throws {
    let claim = try NeutralityCase(asOf: Samples.day("2026-06-30")) {
      $0.event = EventSummary { $0.to = try? Samples.day("2024-10-31") }
      $0.declaration.date = try Samples.day("2025-03-01")
      $0.offsetting.lateRationale = "sinks of the second season"
      $0.offsetting.credits = [
        CreditSummary("A", kg: 1, state: .retired, retiredOn: try Samples.day("2026-03-02"))
      ]
    }
    #expect(try Rule.pas2060Event36Months.judge(claim).reason.key == "no-rationale")
  }
}
