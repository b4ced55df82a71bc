import Neutrality
import Quantities
import Testing

@Suite("ISO14068-PATHWAY") struct ISO14068PathwayTests {
  // Made on 2025-01-31, so that the short term is 2030-01-31 to 2035-01-31. A target is a day, its
  // kg CO2e, and what it leaves unabated.
  @Test("short and long term, falling, nothing unabated at the end") func table() throws {
    try RuleTable(
      .iso14068Pathway,
      """
      case                          | targets                                                    | residual   | science | why   | verdict  | reason
      two targets                   | 2032-12-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | yes     | -     | EVIDENCE | ambition
      limit: first day of the short | 2030-01-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | yes     | -     | EVIDENCE | ambition
      limit: a day too early        | 2030-01-30 500 400, 2045-12-31 100 0                       | 2045-12-31 | yes     | -     | FAIL     | no-short-term
      limit: last day of the short  | 2035-01-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | yes     | -     | EVIDENCE | ambition
      limit: a day too late         | 2035-02-01 500 400, 2045-12-31 100 0                       | 2045-12-31 | yes     | -     | FAIL     | no-short-term
      no long term                  | 2032-12-31 500 400, 2035-01-31 100 0                       | 2035-01-31 | yes     | -     | FAIL     | no-long-term
      limit: the long term begins   | 2032-12-31 500 400, 2035-02-01 100 0                       | 2035-02-01 | yes     | -     | EVIDENCE | ambition
      no targets                    | -                                                          | 2045-12-31 | yes     | -     | FAIL     | no-short-term
      limit: as high as before      | 2032-12-31 500 400, 2040-12-31 500 9, 2045-12-31 1 0       | 2045-12-31 | yes     | -     | EVIDENCE | ambition
      limit: a microgram higher     | 2032-12-31 500 400, 2040-12-31 500.000000001 9, 2045-12-31 1 0 | 2045-12-31 | yes | -     | FAIL     | rises
      in any order                  | 2045-12-31 100 0, 2032-12-31 500 400                       | 2045-12-31 | yes     | -     | EVIDENCE | ambition
      limit: a microgram unabated   | 2032-12-31 500 400, 2045-12-31 100 0.000000001             | 2045-12-31 | yes     | -     | FAIL     | unabated-left
      limit: a day before the last  | 2032-12-31 500 400, 2045-12-31 100 0                       | 2045-12-30 | yes     | -     | FAIL     | unabated-left
      nobody says what is unabated  | 2032-12-31 500 400, 2045-12-31 100 ?                       | 2045-12-31 | yes     | -     | FAIL     | unabated-left
      unabated again later          | 2032-12-31 500 400, 2045-12-31 100 0, 2046-12-31 90 1      | 2045-12-31 | yes     | -     | FAIL     | unabated-left
      residual before any target    | 2032-12-31 500 0, 2045-12-31 100 0                         | 2031-12-31 | yes     | -     | FAIL     | unabated-left
      a target of intensity         | 2032-12-31 ? 400, 2045-12-31 100 0                         | 2045-12-31 | yes     | -     | EVIDENCE | intensity-targets
      not science, with a reason    | 2032-12-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | no      | grid  | EVIDENCE | justified
      not science, without one      | 2032-12-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | no      | -     | FAIL     | not-justified
      nobody says                   | 2032-12-31 500 400, 2045-12-31 100 0                       | 2045-12-31 | -       | -     | FAIL     | common.missing
      no residual date              | 2032-12-31 500 400, 2045-12-31 100 0                       | -          | yes     | -     | FAIL     | common.missing
      """, without: [.pass]
    ) { claim, row in
      claim.pathway = try PathwaySummary {
        $0.madeOn = try Samples.day("2025-01-31")
        $0.targets = try row.list("targets").map(Self.target)
        $0.residualDate = try row.date("residual")
        $0.isScienceBased = try row.flag("science")
        $0.justification = try row.text("why")
      }
    }.check()
  }

  @Test("the short term is a setting, and a pathway has a day") func settings() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.iso14068Pathway.judge(claim).reason.name == "common.missing")
    claim.pathway = try PathwaySummary {
      $0.targets = [try Self.target("2028-06-30 500 1"), try Self.target("2045-06-30 1 0")]
      $0.residualDate = try Samples.day("2045-06-30")
      $0.isScienceBased = true
    }
    #expect(try Rule.iso14068Pathway.judge(claim).reason.name == "common.missing")
    claim.pathway?.madeOn = try Samples.day("2025-06-30")
    #expect(try Rule.iso14068Pathway.judge(claim).reason.key == "no-short-term")
    claim.settings.pathwayShortFromYears = 3
    #expect(try Rule.iso14068Pathway.judge(claim).reason.key == "ambition")
    claim.settings.pathwayShortToYears = 2
    #expect(try Rule.iso14068Pathway.judge(claim).reason.key == "no-short-term")
  }

  private static func target(_ text: String) throws -> PathwaySummary.Target {
    let words = text.split(separator: " ").map(String.init)
    let kg = words[1] == "?" ? nil : try ExactDecimal(parsing: words[1])
    return PathwaySummary.Target(
      on: try Samples.day(words[0]), kg: kg,
      unabatedKg: words[2] == "?" ? nil : try ExactDecimal(parsing: words[2]),
      isAbsolute: kg != nil)
  }
}
