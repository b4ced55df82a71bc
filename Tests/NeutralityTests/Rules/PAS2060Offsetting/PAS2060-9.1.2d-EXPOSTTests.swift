import Neutrality
import Testing

@Suite("PAS2060-9.1.2d-EXPOST") struct PAS2060ExPostTests {
  // The vintage of a full block is 2022. Declared on 2025-03-01.
  @Test("issued only after the reduction") func table() throws {
    try RuleTable(
      .pas2060ExPost,
      """
      case                           | claim       | as of      | credits                                                | verdict  | reason
      after                          | achievement | 2025-06-30 | A full                                                 | PASS     | after
      limit: on the last day         | achievement | 2025-06-30 | A full vintage=2022-01-01/2022-06-30 issued=2022-06-30 | PASS     | after
      limit: the day before          | achievement | 2025-06-30 | A full vintage=2022-01-01/2022-06-30 issued=2022-06-29 | FAIL     | ahead
      limit: only a year, last day   | achievement | 2025-06-30 | A full year=yes issued=2022-12-31                      | PASS     | after
      limit: only a year, day before | achievement | 2025-06-30 | A full year=yes issued=2022-12-30                      | EVIDENCE | within-year
      limit: only a year, first day  | achievement | 2025-06-30 | A full year=yes issued=2022-01-01                      | EVIDENCE | within-year
      limit: before that year        | achievement | 2025-06-30 | A full year=yes issued=2021-12-31                      | FAIL     | ahead
      a pending issuance unit        | achievement | 2025-06-30 | A full forward=yes                                     | FAIL     | forward
      ahead beside without dates     | achievement | 2025-06-30 | A full issued=-, B full issued=2021-01-01              | FAIL     | ahead
      no day of issuance             | achievement | 2025-06-30 | A full issued=-                                        | EVIDENCE | no-dates
      no vintage                     | achievement | 2025-06-30 | A full vintage=-                                       | EVIDENCE | no-dates
      limit: a contract, last day    | achievement | 2026-03-01 | A full state=contracted issued=-                       | PENDING  | open
      limit: a contract, a day later | achievement | 2026-03-02 | A full state=contracted issued=-                       | FAIL     | not-issued
      allowances only                | achievement | 2025-06-30 | A programme=EUA                                        | NA       | common.no-credits
      no credits                     | achievement | 2025-06-30 | -                                                      | NA       | common.no-credits
      a promise                      | commitment  | 2025-06-30 | A full                                                 | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
