import Neutrality
import Testing

@Suite("PAS2060-9.1.2e-RETIRE-12M") struct PAS2060Retire12MonthsTests {
  // The period is 2024; the declaration's twelve months end on the same day of the next year.
  @Test("twelve calendar months from the declaration") func table() throws {
    try RuleTable(
      .pas2060Retire12Months,
      """
      case                           | claim       | subject      | as of      | declared   | credits                                            | due        | verdict  | reason
      soon after                     | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 1000 2025-03-15                          | -          | PASS     | in-time
      limit: on the last day         | achievement | organisation | 2026-06-30 | 2025-03-01 | A retired 1000 2026-03-01                          | -          | PASS     | in-time
      limit: one day late            | achievement | organisation | 2026-06-30 | 2025-03-01 | A retired 1000 2026-03-02                          | -          | FAIL     | late
      limit: leap day and a year     | achievement | organisation | 2026-06-30 | 2024-02-29 | A retired 1000 2025-02-28                          | -          | PASS     | in-time
      limit: leap day, one day late  | achievement | organisation | 2026-06-30 | 2024-02-29 | A retired 1000 2025-03-01                          | -          | FAIL     | late
      ISO's clock would have run out | achievement | organisation | 2026-06-30 | 2025-12-31 | A retired 1000 2026-01-01                          | -          | PASS     | in-time
      one of two is late             | achievement | organisation | 2026-06-30 | 2025-03-01 | A retired 10 2025-04-01, B retired 10 2026-04-01   | -          | FAIL     | late
      limit: open on the last day    | achievement | organisation | 2026-03-01 | 2025-03-01 | A retired 10 2025-04-01, B reserved 10             | 2026-03-01 | PENDING  | open
      limit: open one day later      | achievement | organisation | 2026-03-02 | 2025-03-01 | A retired 10 2025-04-01, B reserved 10             | -          | FAIL     | never
      limit: retired today           | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 10 2025-06-30                            | -          | PASS     | in-time
      limit: retired tomorrow        | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 10 2025-07-01                            | 2026-03-01 | PENDING  | open
      announced, too late to wait    | achievement | organisation | 2026-03-02 | 2025-03-01 | A retired 10 2026-03-03                            | -          | FAIL     | never
      a contract only                | achievement | organisation | 2025-06-30 | 2025-03-01 | A contracted 10                                    | 2026-03-01 | PENDING  | open
      limit: on the first day        | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 10 2024-01-01                            | -          | PASS     | in-time
      limit: the day before          | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 10 2023-12-31                            | -          | WARN     | before-period
      the registry states no day     | achievement | organisation | 2025-06-30 | 2025-03-01 | A retired 10                                       | -          | EVIDENCE | no-date
      an event has its own rule      | achievement | event        | 2025-06-30 | 2025-03-01 | A retired 10 2025-04-01                            | -          | NA       | common.an-event
      a promise                      | commitment  | organisation | 2025-06-30 | 2025-03-01 | -                                                  | -          | NA       | common.commitment-only
      no credits                     | both        | organisation | 2025-06-30 | 2025-03-01 | -                                                  | -          | NA       | common.no-credits
      cancelled ones are not waited  | both        | organisation | 2025-06-30 | 2025-03-01 | A cancelled 10                                     | -          | NA       | common.no-credits
      no declaration                 | achievement | organisation | 2025-06-30 | -          | A retired 10 2025-04-01                            | -          | FAIL     | common.missing
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      claim.declaration.date = try row.date("declared")
      claim.offsetting.credits = try row.credits("credits")
    }.check()
  }

  @Test("both clocks are shown") func clocks() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30")) {
      $0.declaration.date = try? Samples.day("2025-03-31")
      $0.periods = [PeriodSummary(.application, Samples.year(2024))]
      $0.offsetting.credits = [CreditSummary("A", kg: 1, state: .held)]
    }
    let judgement = try Rule.pas2060Retire12Months.judge(claim)
    #expect(judgement.observed["dueFromDeclaration"]?.exactText == "2026-03-31")
    #expect(judgement.observed["dueFromPeriodEnd"]?.exactText == "2025-12-31")
  }
}
