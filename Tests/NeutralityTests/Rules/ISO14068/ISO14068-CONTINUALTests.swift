import Neutrality
import Quantities
import Testing

@Suite("ISO14068-CONTINUAL") struct ISO14068ContinualTests {
  // Offsets of the periods from 2022 on, in kg CO2e; `?` is not stated.
  @Test("not more than for the period before") func table() throws {
    try RuleTable(
      .iso14068Continual,
      """
      case                     | claim       | offsets         | credits                 | why    | verdict | reason
      less                     | achievement | 1000, 900       | -                       | -      | PASS    | not-more
      limit: as much           | achievement | 1000, 1000      | -                       | -      | PASS    | not-more
      limit: a microgram more  | achievement | 1000, 1000.000000001 | -                  | growth | WARN    | more
      limit: and no word       | achievement | 1000, 1000.000000001 | -                  | -      | WARN    | more-unexplained
      only the last one before | achievement | 100, 1000, 900  | -                       | -      | PASS    | not-more
      from the ledger          | achievement | 1000, ?         | A retired 999           | -      | PASS    | not-more
      limit: one kg more       | achievement | 1000, ?         | A retired 1001, B held 1 | -     | WARN    | more-unexplained
      the first period         | achievement | 1000            | -                       | -      | NA      | common.first-period
      no period                | both        | -               | -                       | -      | NA      | common.first-period
      the one before unknown   | achievement | ?, 1000         | -                       | -      | WARN    | common.missing
      a promise                | commitment  | 100, 1000       | -                       | -      | NA      | common.commitment-only
      """, without: [.fail]
    ) { claim, row in
      claim.periods = try row.list("offsets").enumerated().map { place, text in
        var period = PeriodSummary(.application, Samples.year(2022 + place))
        period.offsetKg = text == "?" ? nil : try ExactDecimal(parsing: text)
        return period
      }
      claim.offsetting.credits = try row.credits("credits")
      claim.pathway = try PathwaySummary { $0.offsetRiseExplanation = try row.text("why") }
    }.check()
  }
}
