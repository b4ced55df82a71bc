import Neutrality
import Testing

@Suite("MEE-EVT-1Y") struct MEE1YearTests {
  @Test("a year from the end of the event") func table() throws {
    try RuleTable(
      .mee1Year,
      """
      case                        | claim       | as of      | to         | credits                             | neutral    | forest | due        | verdict  | reason
      soon after                  | achievement | 2025-06-30 | 2024-06-30 | A retired 10 2024-09-01             | 2024-09-01 | -      | -          | PASS     | in-time
      limit: on the last day      | achievement | 2025-12-31 | 2024-06-30 | A retired 10 2025-06-30             | 2025-06-30 | -      | -          | PASS     | in-time
      limit: one day late         | achievement | 2025-12-31 | 2024-06-30 | A retired 10 2025-07-01             | -          | -      | -          | FAIL     | late
      limit: a leap day           | achievement | 2025-12-31 | 2024-02-29 | A retired 10 2025-02-28             | -          | -      | -          | PASS     | in-time
      limit: a day after it       | achievement | 2025-12-31 | 2024-02-29 | A retired 10 2025-03-01             | -          | -      | -          | FAIL     | late
      one of two is late          | achievement | 2025-12-31 | 2024-06-30 | A retired 5 2024-09-01, B retired 5 2025-07-01 | - | -    | -          | FAIL     | late
      limit: open on the last day | achievement | 2025-06-30 | 2024-06-30 | A retired 5 2024-09-01, B held 5    | -          | -      | 2025-06-30 | PENDING  | open
      limit: open one day later   | achievement | 2025-07-01 | 2024-06-30 | A retired 5 2024-09-01, B held 5    | -          | -      | -          | FAIL     | never
      limit: said a day too late  | achievement | 2025-12-31 | 2024-06-30 | A retired 10 2024-09-01             | 2025-07-01 | -      | -          | FAIL     | neutral-late
      a forest has longer         | achievement | 2025-12-31 | 2024-06-30 | A retired 10 2024-09-01             | 2025-07-01 | yes    | -          | PASS     | in-time
      the registry states no day  | achievement | 2025-06-30 | 2024-06-30 | A retired 10                        | -          | -      | -          | EVIDENCE | no-date
      a forest alone              | achievement | 2025-06-30 | 2024-06-30 | -                                   | -          | yes    | -          | NA       | common.no-credits
      no end                      | achievement | 2025-06-30 | -          | A retired 10 2024-09-01             | -          | -      | -          | FAIL     | common.missing
      a promise                   | commitment  | 2025-06-30 | 2024-06-30 | -                                   | -          | -      | -          | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.event = try EventSummary {
        $0.to = try row.date("to")
        $0.neutralOn = try row.date("neutral")
        if try row.text("forest") != nil { $0.forest = NewForestSummary() }
      }
      claim.offsetting.credits = try row.credits("credits")
    }.check()
  }

  @Test("the months are a setting, for the ledger as well") func setting() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2024-12-31"))
    claim.standard = .mee
    claim.event = try EventSummary { $0.to = try Samples.day("2024-06-30") }
    claim.offsetting.credits = [CreditSummary("A", kg: 1, state: .held)]
    #expect(try Rule.mee1Year.judge(claim).due == Samples.day("2025-06-30"))
    claim.settings.meeEventMonths = 6
    #expect(try Rule.mee1Year.judge(claim).limit == "lastRetired <= 2024-12-30")
    #expect(try Rule.mee1Year.judge(claim).verdict == .fail)
    #expect(try Rule.ledgerStatus.judge(claim).verdict == .fail)
    claim.asOf = try Samples.day("2024-12-30")
    #expect(try Rule.ledgerStatus.judge(claim).due == Samples.day("2024-12-30"))
  }
}
