import Neutrality
import Quantities
import Testing

@Suite("ISO14068-CLAIM-TIME") struct ISO14068ClaimTimeTests {
  @Test("after period, quantification and retirement") func table() throws {
    try RuleTable(
      .iso14068ClaimTime,
      """
      case                        | claim       | from       | to         | declared   | credits                                 | sources     | verdict  | reason
      after everything            | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | PASS     | in-time
      limit: a day after the end  | achievement | 2024-01-01 | 2024-12-31 | 2025-01-01 | A retired 10 2025-01-01                 | grid 2 10   | PASS     | in-time
      limit: on the last day      | achievement | 2024-01-01 | 2024-12-31 | 2024-12-31 | A retired 10 2024-12-01                 | grid 2 10   | FAIL     | before-period-end
      limit: retired on the day   | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10 2025-03-01                 | grid 2 10   | PASS     | in-time
      limit: retired a day later  | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10 2025-03-02                 | grid 2 10   | FAIL     | before-retirement
      not retired                 | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 5 2025-02-01, B reserved 5    | grid 2 10   | FAIL     | before-retirement
      no day of retirement        | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10                            | grid 2 10   | EVIDENCE | no-date
      limit: twelve months        | achievement | 2024-02-29 | 2025-02-27 | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | PASS     | in-time
      limit: twelve and a day     | achievement | 2024-02-29 | 2025-02-28 | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | WARN     | longer-than-a-year
      limit: a year and a day     | achievement | 2024-01-01 | 2025-01-01 | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | WARN     | longer-than-a-year
      nothing to offset           | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | -                                       | grid 2 0    | PASS     | in-time
      not quantified              | achievement | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10 2025-02-01                 | -           | FAIL     | common.missing
      no claim                    | achievement | 2024-01-01 | 2024-12-31 | -          | A retired 10 2025-02-01                 | grid 2 10   | FAIL     | common.missing
      no period                   | achievement | -          | -          | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | FAIL     | common.missing
      a promise                   | commitment  | -          | -          | 2025-03-01 | -                                       | -           | NA       | common.commitment-only
      nobody is named             | both        | 2024-01-01 | 2024-12-31 | 2025-03-01 | A retired 10 2025-02-01                 | grid 2 10   | FAIL     | not-named
      """
    ) { claim, row in
      claim.periods = try [PeriodSummary(.application, row.period("from", "to"))]
      claim.declaration.date = try row.date("declared")
      claim.offsetting.credits = try row.credits("credits")
      claim.footprint.sources = try row.sources("sources")
      claim.declaration.wording =
        row.name == "nobody is named"
        ? nil : Self.wording(try row.period("from", "to"))
    }.check()
  }

  @Test("it names what the sentence leaves out") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.periods = [PeriodSummary(.application, Samples.year(2024))]
    claim.declaration.date = try Samples.day("2025-03-01")
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1)]
    let changes: [(String, (inout WordingSummary) -> Void)] = [
      ("period", { $0.periodTo = $0.periodTo?.adding(days: -1) }),
      ("period", { $0.periodFrom = nil }), ("subject", { $0.subject = "" }),
      ("standard", { $0.standard = "PAS 2060" }), ("verifier", { $0.validator = nil }),
    ]
    for (name, change) in changes {
      var wording = Self.wording(Samples.year(2024))
      change(&wording)
      claim.declaration.wording = wording
      let reason = try Rule.iso14068ClaimTime.judge(claim).reason
      #expect(reason == Reason("not-named", [.terms(["iso-claim.\(name)"])]))
    }
  }

  private static func wording(_ period: Period?) -> WordingSummary {
    WordingSummary {
      $0.subject = "the mill"
      $0.standard = "ISO 14068-1:2023"
      $0.validator = "a body"
      $0.periodFrom = period?.from
      $0.periodTo = period?.to
    }
  }
}
