import Neutrality
import Testing

@Suite("PAS2060-6-UNIT") struct PAS2060UnitTests {
  @Test("absolute, with its period, and for a unit") func table() throws {
    try RuleTable(
      .pas2060Unit,
      """
      case                       | subject      | stated | per unit | unit        | period      | method           | verdict | reason
      an organisation            | organisation | 900    | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      a promise with a baseline  | organisation | 900    | -        | -           | baseline    | ISO 14064-1:2018 | PASS    | absolute
      a product                  | product      | 900    | 1.5      | per garment | application | ISO 14067        | PASS    | absolute-and-unit
      a product by PAS 2050      | product      | 900    | 1.5      | per garment | -           | PAS 2050:2011    | PASS    | without-period
      a product without a period | product      | 900    | 1.5      | per garment | -           | ISO 14067        | FAIL    | common.missing
      a product without a figure | product      | 900    | -        | per garment | application | ISO 14067        | FAIL    | common.missing
      a product without a unit   | product      | 900    | 1.5      | -           | application | ISO 14067        | FAIL    | common.missing
      a service without a unit   | service      | 900    | 1.5      | -           | application | ISO 14067        | FAIL    | common.missing
      nothing stated             | organisation | -      | -        | -           | application | ISO 14064-1:2018 | FAIL    | common.missing
      no period                  | organisation | 900    | -        | -           | -           | -                | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.subject.functionalUnit = try row.text("unit")
      claim.footprint.statedKg = try row.decimal("stated")
      claim.footprint.statedPerUnitKg = try row.decimal("per unit")
      claim.footprint.method = try MethodSummary { $0.name = try row.text("method") }
      if let kind: PeriodSummary.Kind = try periodKind(row) {
        claim.periods = [PeriodSummary(kind, Samples.year(2024))]
      }
    }.check()
  }

  private func periodKind(_ row: RuleRow) throws -> PeriodSummary.Kind? {
    try row.text("period").map { $0 == "baseline" ? .baseline : .application }
  }
}
