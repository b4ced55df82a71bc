import Neutrality
import Testing

@Suite("PAS2060-9.1.1-BALANCE") struct PAS2060BalanceTests {
  // Declared on 2024-07-01: credits may be retired until 2025-07-01.
  @Test("retired credits against the gross footprint") func table() throws {
    try RuleTable(
      .pas2060Balance,
      """
      case                             | claim       | as of      | sources                   | credits                          | due        | share   | verdict | reason
      covered                          | achievement | 2025-06-30 | grid 2 1900               | A retired 2000                   | -          | -       | PASS    | covered
      limit: to the kg                 | achievement | 2025-06-30 | grid 2 2000               | A retired 2000                   | -          | -       | PASS    | covered
      limit: a microgram short         | achievement | 2025-06-30 | grid 2 2000.000000001     | A retired 2000                   | -          | -       | FAIL    | short
      limit: one kg short              | achievement | 2025-06-30 | grid 2 2001               | A retired 2000                   | -          | -       | FAIL    | short
      limit: the next whole tonne      | achievement | 2025-06-30 | grid 2 2000.000000001     | A retired 3000                   | -          | -       | PASS    | covered
      credits in kg                    | achievement | 2025-06-30 | grid 2 2000.5             | A retired 2000, B retired 1      | -          | -       | PASS    | covered
      covered without what is left out | achievement | 2025-06-30 | grid 2 1990, x 3.1 11 out | A retired 2000                   | -          | -       | WARN    | without-exclusions
      limit: what is left out as well  | achievement | 2025-06-30 | grid 2 1990, x 3.1 10 out | A retired 2000                   | -          | -       | PASS    | covered
      limit: the last day              | achievement | 2025-07-01 | grid 2 2000               | A retired 1000, B held 1000      | 2025-07-01 | -       | PENDING | not-retired
      limit: one day later             | achievement | 2025-07-02 | grid 2 2000               | A retired 1000, B held 1000      | -          | -       | FAIL    | short
      limit: held, and one kg short    | achievement | 2025-06-30 | grid 2 2001               | A retired 1000, B reserved 1000  | -          | -       | FAIL    | short
      limit: retired today             | achievement | 2025-06-30 | grid 2 2000               | A retired 2000 2025-06-30        | -          | -       | PASS    | covered
      limit: retired tomorrow          | achievement | 2025-06-30 | grid 2 2000               | A retired 2000 2025-07-01        | 2025-07-01 | -       | PENDING | not-retired
      announced, too late to wait      | achievement | 2025-07-02 | grid 2 2000               | A retired 2000 2025-07-03        | -          | -       | FAIL    | short
      what was cancelled is gone       | achievement | 2025-06-30 | grid 2 2000               | A retired 1000, B cancelled 1000 | -          | -       | FAIL    | short
      what is impaired is gone         | achievement | 2025-06-30 | grid 2 2000               | A retired 1000, B impaired 1000  | -          | -       | FAIL    | short
      no credits                       | both        | 2025-06-30 | grid 2 2000               | -                                | -          | -       | FAIL    | short
      nothing to offset                | achievement | 2025-06-30 | grid 2 0                  | -                                | -          | -       | PASS    | covered
      a promise                        | commitment  | 2025-06-30 | grid 2 2000               | -                                | -          | -       | NA      | common.commitment-only
      no inventory                     | achievement | 2025-06-30 | -                         | A retired 2000                   | -          | -       | FAIL    | common.missing
      a share of reduction, HKQAA      | achievement | 2025-06-30 | grid 2 2000               | -                                | -          | hkqaa   | NA      | share-claimed
      limit: with a share, covered     | achievement | 2025-06-30 | grid 2 2000               | A retired 2000                   | -          | hkqaa   | PASS    | covered
      limit: with a share, a kg short  | achievement | 2025-06-30 | grid 2 2000               | A retired 1999                   | -          | hkqaa   | NA      | share-claimed
      a share under PAS 2060           | achievement | 2025-06-30 | grid 2 2000               | A retired 1999                   | -          | pas2060 | FAIL    | short
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2024-07-01")
      if let standard = try row.text("share") {
        claim.declaration.certificate = [.reductionShare]
        if standard == "hkqaa" { claim.standard = .hkqaa }
      }
      claim.footprint.sources = try row.sources("sources")
      claim.offsetting.credits = try row.credits("credits")
    }.check()
  }

  @Test("an event waits for 36 months, from the day that the setting says") func event() throws {
    try RuleTable(
      .pas2060Balance,
      """
      case                     | as of      | from        | due        | verdict | reason
      limit: from its end      | 2027-05-31 | event-end   | 2027-05-31 | PENDING | not-retired
      limit: one day later     | 2027-06-01 | event-end   | -          | FAIL    | short
      limit: from declaration  | 2027-07-01 | declaration | 2027-07-01 | PENDING | not-retired
      limit: one day after     | 2027-07-02 | declaration | -          | FAIL    | short
      """
    ) { claim, row in
      claim.declaration.kind = .achievement
      claim.declaration.date = try Samples.day("2024-07-01")
      claim.subject.kind = .event
      claim.event = EventSummary { $0.to = try? Samples.day("2024-05-31") }
      if let anchor: Settings.EventAnchor = try row.choice("from") {
        claim.settings.event36MonthsFrom = anchor
      }
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1000)]
      claim.offsetting.credits = [CreditSummary("A", kg: 1000, state: .held)]
    }.checkRows()
  }

  @Test("it shows the whole tonnes that are needed") func tonnes() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-01-01")) {
      $0.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 2001)]
    }
    let judgement = try Rule.pas2060Balance.judge(claim)
    #expect(judgement.observed["footprintKg"]?.exactText == "2001")
    #expect(judgement.observed["wholeTonnesKg"]?.exactText == "3000")
  }
}
