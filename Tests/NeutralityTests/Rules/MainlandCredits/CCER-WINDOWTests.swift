import Neutrality
import Testing

@Suite("CCER-WINDOW") struct CCERWindowTests {
  @Test("reductions and registration within the window") func table() throws {
    try RuleTable(
      .ccerWindow,
      """
      case                        | after      | years | credits                                                                   | verdict  | reason
      within                      | -          | -     | A full programme=CCER registered=2024-06-01                               | PASS     | within
      limit: the day after        | -          | -     | A full programme=CCER vintage=2020-09-23/2020-12-31 registered=2024-06-01 | PASS     | within
      limit: the day itself       | -          | -     | A full programme=CCER vintage=2020-09-22/2020-12-31 registered=2024-06-01 | WARN     | before
      limit: five years           | -          | -     | A full programme=CCER vintage=2021-01-01/2021-12-31 registered=2026-01-01 | PASS     | within
      limit: five years and a day | -          | -     | A full programme=CCER vintage=2021-01-01/2021-12-31 registered=2026-01-02 | WARN     | late
      another day by setting      | 2021-12-31 | -     | A full programme=CCER vintage=2021-06-01/2021-12-31 registered=2024-06-01 | WARN     | before
      fewer years by setting      | -          | 2     | A full programme=CCER vintage=2021-01-01/2021-12-31 registered=2023-01-02 | WARN     | late
      no vintage                  | -          | -     | A full programme=CCER vintage=- registered=2024-06-01                     | EVIDENCE | no-dates
      no registration             | -          | -     | A full programme=CCER                                                     | EVIDENCE | no-dates
      others are not its matter   | -          | -     | A full                                                                    | NA       | common.no-credits
      no credits                  | -          | -     | -                                                                         | NA       | common.no-credits
      """, without: [.fail]
    ) { claim, row in
      let settings = claim.settings
      claim.settings.ccerReductionsAfter = try row.date("after") ?? settings.ccerReductionsAfter
      claim.settings.ccerYears = try row.count("years") ?? settings.ccerYears
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
