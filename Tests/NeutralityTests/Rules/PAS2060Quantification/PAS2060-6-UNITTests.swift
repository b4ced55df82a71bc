import Neutrality
import Quantities
import Testing

@Suite("PAS2060-6-UNIT") struct PAS2060UnitTests {
  @Test("absolute, with its period, and for a unit") func table() throws {
    try RuleTable(
      .pas2060Unit,
      """
      case                           | subject      | stated  | sources                   | per unit | unit        | period      | method           | verdict | reason
      an organisation                | organisation | 900     | -                         | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      a promise with a baseline      | organisation | 900     | -                         | -        | -           | baseline    | ISO 14064-1:2018 | PASS    | absolute
      a product                      | product      | 900     | -                         | 1.5      | per garment | application | ISO 14067        | PASS    | absolute-and-unit
      a product by PAS 2050          | product      | 900     | -                         | 1.5      | per garment | -           | PAS 2050:2011    | PASS    | without-period
      a product without a period     | product      | 900     | -                         | 1.5      | per garment | -           | ISO 14067        | FAIL    | common.missing
      a product without a figure     | product      | 900     | -                         | -        | per garment | application | ISO 14067        | FAIL    | common.missing
      a product without a unit       | product      | 900     | -                         | 1.5      | -           | application | ISO 14067        | FAIL    | common.missing
      a service without a unit       | service      | 900     | -                         | 1.5      | -           | application | ISO 14067        | FAIL    | common.missing
      nothing stated                 | organisation | -       | -                         | -        | -           | application | ISO 14064-1:2018 | FAIL    | common.missing
      no period                      | organisation | 900     | -                         | -        | -           | -           | -                | FAIL    | common.missing
      as calculated                  | organisation | 900     | gas 1 600, grid 2 300     | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      left out is not stated         | organisation | 900     | grid 2 900, air 3.6 9 out | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      half of it stated              | organisation | 450     | gas 1 600, grid 2 300     | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      limit: to the kg, one less     | organisation | 899     | grid 2 900                | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      limit: and a milligram         | organisation | 899     | grid 2 900.000001         | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      limit: to a tenth of a kg      | organisation | 899.9   | grid 2 900                | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      limit: and a milligram of it   | organisation | 899.9   | grid 2 900.000001         | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      limit: to the tonne            | organisation | 12000   | grid 2 13000              | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      limit: a gram beyond a tonne   | organisation | 12000   | grid 2 13000.001          | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      limit: never more than a tonne | organisation | 1000000 | grid 2 1001000.001        | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      limit: to the hundred kg       | organisation | 12300   | grid 2 12400.001          | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      zero is no round figure        | organisation | 0       | grid 2 900                | -        | -           | application | ISO 14064-1:2018 | FAIL    | differs
      more than calculated           | organisation | 1000    | grid 2 900                | -        | -           | application | ISO 14064-1:2018 | PASS    | absolute
      a product that states less     | product      | 800     | grid 2 950                | 1.5      | per garment | application | ISO 14067        | FAIL    | differs
      by PAS 2050 and states less    | product      | 800     | grid 2 900.1              | 1.5      | per garment | -           | PAS 2050:2011    | FAIL    | differs
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.subject.functionalUnit = try row.text("unit")
      claim.footprint.statedKg = try row.decimal("stated")
      claim.footprint.sources = try row.sources("sources")
      claim.footprint.statedPerUnitKg = try row.decimal("per unit")
      claim.footprint.method = try MethodSummary { $0.name = try row.text("method") }
      if let kind: PeriodSummary.Kind = try periodKind(row) {
        claim.periods = [PeriodSummary(kind, Samples.year(2024))]
      }
    }.check()
  }

  @Test("it shows both figures where they differ") func figures() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.periods = [PeriodSummary(.application, Samples.year(2024))]
    claim.footprint.statedKg = ExactDecimal(450)
    claim.footprint.sources = [
      SourceSummary("gas", scope: 1, wholeKg: 600), SourceSummary("grid", scope: 2, wholeKg: 300),
    ]
    let judgement = try Rule.pas2060Unit.judge(claim)
    #expect(judgement.reason.slots == [.mass(ExactDecimal(450)), .mass(ExactDecimal(900))])
    #expect(judgement.observed["footprintKg"]?.exactText == "900")
  }

  private func periodKind(_ row: RuleRow) throws -> PeriodSummary.Kind? {
    try row.text("period").map { $0 == "baseline" ? .baseline : .application }
  }
}
