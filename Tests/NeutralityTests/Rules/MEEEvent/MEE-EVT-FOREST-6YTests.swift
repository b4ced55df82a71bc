import Neutrality
import Quantities
import Testing

@Suite("MEE-EVT-FOREST-6Y") struct MEEForest6YearsTests {
  // The event ended on 2018-06-30, so that there is time until 2024-06-30.
  @Test("six years, certified, published, for one event") func table() throws {
    try RuleTable(
      .meeForest6Years,
      """
      case                        | claim       | as of      | completed  | without       | used      | due        | verdict | reason
      in time                     | achievement | 2025-06-30 | 2023-06-30 | -             | -         | -          | PASS    | in-time
      limit: on the last day      | achievement | 2025-06-30 | 2024-06-30 | -             | -         | -          | PASS    | in-time
      limit: one day late         | achievement | 2025-06-30 | 2024-07-01 | -             | -         | -          | FAIL    | late
      limit: it may still grow    | achievement | 2024-06-30 | -          | certification | -         | 2024-06-30 | PENDING | open
      limit: one day later        | achievement | 2024-07-01 | -          | -             | -         | -          | FAIL    | never
      for two events              | achievement | 2023-06-30 | -          | -             | a contest | -          | FAIL    | reused
      not certified               | achievement | 2025-06-30 | 2023-06-30 | certification | -         | -          | FAIL    | incomplete
      no species                  | achievement | 2025-06-30 | 2023-06-30 | species       | -         | -          | FAIL    | incomplete
      no area                     | achievement | 2025-06-30 | 2023-06-30 | area          | -         | -          | FAIL    | incomplete
      no place                    | achievement | 2025-06-30 | 2023-06-30 | location      | -         | -          | FAIL    | incomplete
      no monitoring               | achievement | 2025-06-30 | 2023-06-30 | monitoring    | -         | -          | FAIL    | incomplete
      no amount                   | achievement | 2025-06-30 | 2023-06-30 | amount        | -         | -          | FAIL    | incomplete
      no period                   | achievement | 2025-06-30 | 2023-06-30 | period        | -         | -          | FAIL    | incomplete
      not published               | achievement | 2025-06-30 | 2023-06-30 | publication   | -         | -          | FAIL    | incomplete
      no end of the event         | achievement | 2025-06-30 | 2023-06-30 | end           | -         | -          | FAIL    | common.missing
      no forest                   | achievement | 2025-06-30 | 2023-06-30 | forest        | -         | -          | NA      | common.no-credits
      a promise                   | commitment  | 2025-06-30 | -          | -             | -         | -          | NA      | common.commitment-only
      """
    ) { claim, row in
      let without = try row.text("without")
      claim.event = EventSummary()
      claim.event?.to = without == "end" ? nil : try Samples.day("2018-06-30")
      if without == "forest" { return }
      claim.event?.forest = try NewForestSummary {
        $0.completedOn = try row.date("completed")
        $0.otherUses = try row.list("used")
        $0.kg = without == "amount" ? nil : ExactDecimal(1000)
        $0.certification =
          without == "certification"
          ? nil : DocumentReference("c", digest: Samples.digest("c"))
        $0.location = without == "location" ? nil : "Heyuan"
        $0.species = without == "species" ? nil : "camphor"
        $0.hectares = without == "area" ? nil : ExactDecimal(2)
        $0.monitoringPlan = without == "monitoring" ? nil : "each year"
        $0.period = without == "period" ? nil : Samples.year(2022)
        $0.publishedOn = without == "publication" ? nil : try Samples.day("2023-07-01")
      }
    }.check()
  }

  @Test("the years are a setting") func setting() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = try EventSummary {
      $0.to = try Samples.day("2024-02-29")
      $0.forest = NewForestSummary()
    }
    #expect(try Rule.meeForest6Years.judge(claim).due == Samples.day("2030-02-28"))
    claim.settings.meeForestYears = 1
    #expect(try Rule.meeForest6Years.judge(claim).reason.key == "never")
  }
}
