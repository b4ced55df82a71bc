import Neutrality
import Quantities
import Testing

@Suite("MEE-EVT-BALANCE") struct MEEBalanceTests {
  // The event ended on 2024-06-30: credits have time until 2025-06-30, a forest until 2030-06-30.
  // The forest is its kg CO2e, and `done` where it is certified and complete.
  @Test("credits and forest against the actual emissions") func table() throws {
    try RuleTable(
      .meeBalance,
      """
      case                          | claim       | as of      | figures  | sources               | credits                   | forest    | due        | verdict | reason
      covered                       | achievement | 2025-06-30 | actual   | grid 2 900            | A retired 1000            | -         | -          | PASS    | covered
      limit: to the kg              | achievement | 2025-06-30 | actual   | grid 2 1000           | A retired 1000            | -         | -          | PASS    | covered
      limit: a microgram short      | achievement | 2025-06-30 | actual   | grid 2 1000.000000001 | A retired 1000            | -         | -          | FAIL    | short
      limit: one kg short           | achievement | 2025-06-30 | actual   | grid 2 1001           | A retired 1000            | -         | -          | FAIL    | short
      limit: held, the last day     | achievement | 2025-06-30 | actual   | grid 2 1000           | A retired 500, B held 500 | -         | 2025-06-30 | PENDING | open
      limit: held, one day later    | achievement | 2025-07-01 | actual   | grid 2 1000           | A retired 500, B held 500 | -         | -          | FAIL    | short
      limit: held, one kg short     | achievement | 2025-06-30 | actual   | grid 2 1001           | A retired 500, B held 500 | -         | -          | FAIL    | short
      a forest that is complete     | achievement | 2025-06-30 | actual   | grid 2 1000           | A retired 500             | 500 done  | -          | PASS    | covered
      limit: it may still grow      | achievement | 2030-06-30 | actual   | grid 2 1000           | A retired 500             | 500       | 2030-06-30 | PENDING | open
      limit: one day later          | achievement | 2030-07-01 | actual   | grid 2 1000           | A retired 500             | 500       | -          | FAIL    | short
      limit: a gram short with it   | achievement | 2025-06-30 | actual   | grid 2 1000           | A retired 500             | 499.999   | -          | FAIL    | short
      forest and held credits       | achievement | 2025-06-30 | actual   | grid 2 1000           | A held 500                | 500       | 2030-06-30 | PENDING | open
      held credits are enough       | achievement | 2025-06-30 | actual   | grid 2 1000           | A held 1000               | 500       | 2025-06-30 | PENDING | open
      a forest of unknown size      | achievement | 2025-06-30 | actual   | grid 2 1000           | A retired 500             | ?         | -          | FAIL    | short
      what is left out              | achievement | 2025-06-30 | actual   | grid 2 900, x 3 900 out | A retired 900           | -         | -          | PASS    | covered
      limit: forecast, the last day | achievement | 2025-06-30 | forecast | grid 2 900            | A retired 1000            | -         | 2025-06-30 | PENDING | forecast
      limit: forecast, a day later  | achievement | 2025-07-01 | forecast | grid 2 900            | A retired 1000            | -         | -          | FAIL    | forecast-late
      no credits                    | achievement | 2025-06-30 | actual   | grid 2 900            | -                         | -         | -          | FAIL    | short
      nobody says which figures     | achievement | 2025-06-30 | -        | grid 2 900            | A retired 1000            | -         | -          | FAIL    | common.missing
      no inventory                  | achievement | 2025-06-30 | actual   | -                     | A retired 1000            | -         | -          | FAIL    | common.missing
      a promise                     | commitment  | 2025-06-30 | actual   | grid 2 900            | -                         | -         | -          | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.event = try EventSummary {
        $0.to = try Samples.day("2024-06-30")
        $0.figures = try row.choice("figures")
      }
      claim.footprint.sources = try row.sources("sources")
      claim.offsetting.credits = try row.credits("credits")
      guard let words = try row.text("forest")?.split(separator: " ") else { return }
      claim.event?.forest = try NewForestSummary {
        $0.kg = words[0] == "?" ? nil : try ExactDecimal(parsing: String(words[0]))
        if words.count == 1 { return }
        $0.completedOn = try Samples.day("2025-01-01")
        $0.certification = DocumentReference("c", digest: Samples.digest("c"))
      }
    }.check()
  }

  @Test("a forest without a certificate has not grown yet") func uncertified() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1000)]
    claim.event = try EventSummary {
      $0.figures = .actual
      $0.forest = try NewForestSummary {
        $0.kg = ExactDecimal(1000)
        $0.completedOn = try Samples.day("2025-01-01")
      }
    }
    #expect(try Rule.meeBalance.judge(claim).reason.name == "common.missing")
    claim.event?.to = try Samples.day("2024-06-30")
    #expect(try Rule.meeBalance.judge(claim).verdict == .pending)
  }
}
