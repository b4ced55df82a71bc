import Neutrality
import Testing

@Suite("LEDGER-STATUS") struct LedgerStatusTests {
  // Declared on 2025-03-01 under PAS 2060: a claim may wait until 2026-03-01.
  @Test("only what is retired counts") func table() throws {
    try RuleTable(
      .ledgerStatus,
      """
      case                        | claim       | as of      | credits                                    | programme | for   | verdict  | reason
      retired                     | achievement | 2025-06-30 | A retired 10 2025-04-01                    | GS        | -     | PASS     | retired
      cancelled                   | achievement | 2025-06-30 | A retired 10 2025-04-01, B cancelled 10    | GS        | Lan   | FAIL     | not-counted
      impaired                    | achievement | 2025-06-30 | A impaired 10 2025-04-01                   | GS        | Lan   | FAIL     | not-counted
      suspended                   | achievement | 2025-06-30 | A suspended 10                             | GS        | Lan   | FAIL     | not-counted
      in the pool                 | achievement | 2025-06-30 | A buffer 10                                | GS        | Lan   | FAIL     | not-counted
      out of the pool             | achievement | 2025-06-30 | A buffer_cancelled 10                      | GS        | Lan   | FAIL     | not-counted
      limit: held, last day       | achievement | 2026-03-01 | A held 10                                  | GS        | Lan   | PENDING  | open
      limit: held, one day later  | achievement | 2026-03-02 | A held 10                                  | GS        | Lan   | FAIL     | not-retired
      limit: retired today         | achievement | 2025-06-30 | A retired 10 2025-06-30                    | GS        | Lan   | PASS     | retired
      limit: retired tomorrow      | achievement | 2025-06-30 | A retired 10 2025-07-01                    | GS        | Lan   | PENDING  | open
      announced, too late to wait  | achievement | 2026-03-02 | A retired 10 2026-03-03                    | GS        | Lan   | FAIL     | not-retired
      cancelled beside held       | achievement | 2025-06-30 | A held 10, B cancelled 10                  | GS        | Lan   | FAIL     | not-counted
      Verra, nobody named         | achievement | 2025-06-30 | A retired 10 2025-04-01                    | VCS       | -     | EVIDENCE | unclear
      Verra, somebody named       | achievement | 2025-06-30 | A retired 10 2025-04-01                    | VCS       | Lan   | PASS     | retired
      no credits                  | achievement | 2025-06-30 | -                                          | VCS       | -     | NA       | common.no-credits
      a promise                   | commitment  | 2025-06-30 | A held 10                                  | VCS       | -     | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.credits("credits")
      for place in claim.offsetting.credits.indices {
        claim.offsetting.credits[place].programme = try row.text("programme")
        claim.offsetting.credits[place].beneficiary = try row.text("for")
      }
    }.check()
  }

  @Test("how long a claim may wait depends on the standard") func standards() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.declaration.date = try Samples.day("2025-03-01")
    claim.offsetting.credits = [CreditSummary("A", kg: 10, state: .held)]
    claim.standard = .pas2060
    #expect(try Rule.ledgerStatus.judge(claim).due == Samples.day("2026-03-01"))
    claim.standard = .iso14068
    #expect(try Rule.ledgerStatus.judge(claim).verdict == .fail)
    claim.standard = .guangdong
    claim.event = EventSummary { $0.to = try? Samples.day("2024-06-30") }
    #expect(try Rule.ledgerStatus.judge(claim).due == Samples.day("2025-06-30"))
    claim.asOf = try Samples.day("2025-07-01")
    #expect(try Rule.ledgerStatus.judge(claim).verdict == .fail)
  }
}
