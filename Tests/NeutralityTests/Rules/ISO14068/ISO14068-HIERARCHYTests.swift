import Neutrality
import Quantities
import Testing

@Suite("ISO14068-HIERARCHY") struct ISO14068HierarchyTests {
  // Claimed on 2025-03-01; the baseline begins on 2023-01-01.
  @Test("something was reduced before the claim") func table() throws {
    try RuleTable(
      .iso14068Hierarchy,
      """
      case                           | claim       | route          | was  | is          | done       | effect      | verdict  | reason
      below the baseline             | achievement | own-reductions | 1000 | 900         | -          | -           | PASS     | reduced
      limit: a microgram below       | achievement | -              | 1000 | 999.9999999 | -          | -           | PASS     | reduced
      limit: as much as before       | achievement | -              | 1000 | 1000        | -          | -           | FAIL     | no-reduction
      more, and a measure            | achievement | -              | 1000 | 1100        | 2024-05-01 | 50          | EVIDENCE | measures
      limit: done on the day         | achievement | -              | 1000 | 1000        | 2025-03-01 | 50          | EVIDENCE | measures
      limit: done one day later      | achievement | -              | 1000 | 1000        | 2025-03-02 | 50          | FAIL     | no-reduction
      limit: on the baseline's day   | achievement | -              | 1000 | 1000        | 2023-01-01 | 50          | EVIDENCE | measures
      limit: a day before it         | achievement | -              | 1000 | 1000        | 2022-12-31 | 50          | FAIL     | no-reduction
      limit: a microgram of effect   | achievement | -              | -    | -           | 2024-05-01 | 0.000000001 | EVIDENCE | measures
      limit: no effect               | achievement | -              | -    | -           | 2024-05-01 | 0           | FAIL     | no-reduction
      an effect nobody quantified    | achievement | -              | -    | -           | 2024-05-01 | -           | FAIL     | no-reduction
      not done yet                   | achievement | -              | -    | -           | -          | 50          | FAIL     | no-reduction
      offsets alone                  | achievement | offset-only    | 1000 | 900         | 2024-05-01 | 50          | FAIL     | offset-only
      nothing is known               | both        | -              | -    | -           | -          | -           | FAIL     | no-reduction
      a promise                      | commitment  | -              | -    | -           | -          | -           | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.reduction.route = try row.choice("route")
      claim.reduction.baseline = try ComparisonSummary {
        $0.referenceKg = try row.decimal("was")
        $0.currentKg = try row.decimal("is")
      }
      claim.plan = try PlanSummary {
        $0.baselineDate = try Samples.day("2023-01-01")
        $0.measures = [
          PlanSummary.Measure(
            "heat pump", effectKg: try row.decimal("effect"), doneOn: try row.date("done"))
        ]
      }
    }.check()
  }

  @Test("without a comparison the baseline and the sources are compared") func fallback() throws {
    try RuleTable(
      .iso14068Hierarchy,
      """
      case                  | baseline | sources                      | verdict | reason
      limit: a gram below   | 1000     | grid 2 999.999, x 3.1 50 out | PASS    | reduced
      limit: as much        | 1000     | grid 2 1000                  | FAIL    | no-reduction
      no inventory          | 1000     | -                            | FAIL    | no-reduction
      no baseline           | -        | grid 2 1000                  | FAIL    | no-reduction
      """
    ) { claim, row in
      claim.baseline.totalKg = try row.decimal("baseline")
      claim.footprint.sources = try row.sources("sources")
    }.checkRows()
  }
}
