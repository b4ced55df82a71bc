import Neutrality
import Quantities
import Testing

@Suite("ISO14068-11.2-RETIRE-12M") struct ISO14068Retire12MonthsTests {
  @Test("twelve calendar months from the end of the period") func table() throws {
    try RuleTable(
      .iso14068Retire12Months,
      """
      case                           | as of      | to         | credits                                    | verdict  | reason
      soon after                     | 2025-06-30 | 2024-12-31 | A retired 1000 2025-03-15                  | PASS     | in-time
      before the period ended        | 2025-06-30 | 2024-12-31 | A retired 1000 2024-10-01                  | PASS     | in-time
      limit: on the last day         | 2026-06-30 | 2024-12-31 | A retired 1000 2025-12-31                  | PASS     | in-time
      limit: one day late            | 2026-06-30 | 2024-12-31 | A retired 1000 2026-01-01                  | FAIL     | late
      limit: end of February         | 2026-06-30 | 2024-02-29 | A retired 1000 2025-02-28                  | PASS     | in-time
      limit: a day after February    | 2026-06-30 | 2024-02-29 | A retired 1000 2025-03-01                  | FAIL     | late
      limit: there was time left     | 2025-12-31 | 2024-12-31 | A retired 10 2025-03-15, B reserved 10     | FAIL     | not-retired
      late beside not yet            | 2026-06-30 | 2024-12-31 | A retired 10 2026-01-01, B reserved 10     | FAIL     | late
      the registry states no day     | 2025-06-30 | 2024-12-31 | A retired 10                               | EVIDENCE | no-date
      no credits                     | 2025-06-30 | 2024-12-31 | -                                          | NA       | common.no-credits
      no period                      | 2025-06-30 | -          | A retired 10 2025-01-31                    | FAIL     | common.missing
      """
    ) { claim, row in
      // The declaration is late enough for PAS 2060, which does not matter here.
      claim.declaration.date = try Samples.day("2026-01-01")
      let start = try Samples.day("2023-03-01")
      claim.periods =
        try row.date("to").map { end in
          [PeriodSummary(.application, Period(from: start, to: end))]
        } ?? []
      claim.offsetting.credits = try row.credits("credits")
    }.check()
  }
}
