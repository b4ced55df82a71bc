import Neutrality
import Testing

@Suite("PHCER-LEGAL") struct PHCERLegalTests {
  @Test("cancelled in the registry while the measures stand") func table() throws {
    try RuleTable(
      .phcerLegal,
      """
      case                      | claim       | as of      | last day   | credits                                     | verdict | reason
      cancelled                 | achievement | 2025-06-30 | -          | A full programme=PHCER                      | PASS    | cancelled
      held                      | achievement | 2025-06-30 | -          | A full programme=PHCER state=held           | FAIL    | not-cancelled
      limit: cancelled today    | achievement | 2025-06-30 | -          | A full programme=PHCER retired=2025-06-30   | PASS    | cancelled
      limit: tomorrow           | achievement | 2025-06-30 | -          | A full programme=PHCER retired=2025-07-01   | FAIL    | not-cancelled
      a public record           | achievement | 2025-06-30 | -          | A full programme=PHCER record=public-record | FAIL    | no-registry
      no record                 | achievement | 2025-06-30 | -          | A full programme=PHCER record=-             | FAIL    | no-registry
      limit: the last day       | achievement | 2028-06-30 | -          | A full programme=PHCER retired=2027-05-05   | PASS    | cancelled
      limit: a day later        | achievement | 2028-06-30 | -          | A full programme=PHCER retired=2027-05-06   | WARN    | outside
      limit: renewed by setting | achievement | 2028-06-30 | 2032-05-05 | A full programme=PHCER retired=2027-05-06   | PASS    | cancelled
      limit: the first day      | achievement | 2025-06-30 | -          | A full programme=PHCER retired=2022-05-06   | PASS    | cancelled
      limit: a day before       | achievement | 2025-06-30 | -          | A full programme=PHCER retired=2022-05-05   | WARN    | outside
      no day, judged today      | achievement | 2027-05-06 | -          | A full programme=PHCER retired=-            | WARN    | outside
      others are not its matter | achievement | 2025-06-30 | -          | A full                                      | NA      | common.no-credits
      a promise                 | commitment  | 2025-06-30 | -          | A full programme=PHCER                      | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.settings.phcerLastDay = try row.date("last day") ?? claim.settings.phcerLastDay
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
