import Neutrality
import Testing

@Suite("PAS2060-11-UPDATE") struct PAS2060UpdateTests {
  // 90 days after 2025-03-01 are 2025-05-30.
  @Test("90 days after an incident") func table() throws {
    try RuleTable(
      .pas2060Update,
      """
      case                       | as of      | happened   | updated    | days | verdict | reason
      nothing happened           | 2025-06-30 | -          | -          | 90   | PASS    | nothing
      updated soon               | 2025-06-30 | 2025-03-01 | 2025-03-15 | 90   | PASS    | updated
      limit: on the last day     | 2025-06-30 | 2025-03-01 | 2025-05-30 | 90   | PASS    | updated
      limit: one day late        | 2025-06-30 | 2025-03-01 | 2025-05-31 | 90   | WARN    | late
      limit: open, last day      | 2025-05-30 | 2025-03-01 | -          | 90   | WARN    | open
      limit: open, one day later | 2025-05-31 | 2025-03-01 | -          | 90   | WARN    | late
      updated before it happened | 2025-06-30 | 2025-03-01 | 2025-02-28 | 90   | WARN    | late
      will be updated            | 2025-04-01 | 2025-03-01 | 2025-05-01 | 90   | WARN    | open
      limit: on the same day     | 2025-06-30 | 2025-03-01 | 2025-03-01 | 0    | PASS    | updated
      limit: thirty days set     | 2025-06-30 | 2025-03-01 | 2025-04-01 | 30   | WARN    | late
      has not happened yet       | 2025-02-01 | 2025-03-01 | -          | 90   | PASS    | nothing
      """, without: [.fail]
    ) { claim, row in
      claim.settings.updateDays = try row.count("days") ?? 90
      if let day = try row.date("happened") {
        claim.declaration.incidents = [
          DeclarationSummary.Incident("impaired", on: day, updatedOn: try row.date("updated"))
        ]
      }
    }.check()
  }
}
