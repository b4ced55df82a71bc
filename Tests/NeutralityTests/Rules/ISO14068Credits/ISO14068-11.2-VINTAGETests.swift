import Neutrality
import Testing

@Suite("ISO14068-11.2-VINTAGE") struct ISO14068VintageTests {
  @Test("not long before the period and not after it") func table() throws {
    try RuleTable(
      .iso14068Vintage,
      """
      case                          | claim       | from       | to         | years | credits                              | verdict  | reason
      near                          | achievement | 2024-01-01 | 2024-12-31 | -     | A full                               | PASS     | within
      limit: five years before      | achievement | 2024-01-01 | 2024-12-31 | -     | A full vintage=2018-01-01/2019-01-01 | PASS     | within
      limit: a day earlier          | achievement | 2024-01-01 | 2024-12-31 | -     | A full vintage=2018-01-01/2018-12-31 | WARN     | old
      limit: three years by setting | achievement | 2024-01-01 | 2024-12-31 | 3     | A full vintage=2020-01-01/2020-12-31 | WARN     | old
      limit: ends with the period   | achievement | 2024-01-01 | 2024-12-31 | -     | A full vintage=2024-01-01/2024-12-31 | PASS     | within
      limit: a day later            | achievement | 2024-01-01 | 2024-12-31 | -     | A full vintage=2024-01-01/2025-01-01 | WARN     | after-period
      limit: leap day               | achievement | 2024-02-29 | 2024-12-31 | -     | A full vintage=2018-01-01/2019-02-28 | PASS     | within
      no vintage                    | achievement | 2024-01-01 | 2024-12-31 | -     | A full, B full vintage=-             | EVIDENCE | no-vintage
      no period                     | achievement | -          | -          | -     | A full                               | FAIL     | common.missing
      no credits                    | achievement | 2024-01-01 | 2024-12-31 | -     | -                                    | NA       | common.no-credits
      a promise                     | commitment  | 2024-01-01 | 2024-12-31 | -     | A full                               | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.periods = try row.period("from", "to").map { [PeriodSummary(.application, $0)] } ?? []
      claim.settings.vintageYears = try row.count("years") ?? claim.settings.vintageYears
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
