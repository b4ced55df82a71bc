import Neutrality
import Testing

@Suite("PAS2060-7-PLAN-FRESH") struct PAS2060PlanFreshTests {
  @Test("twelve calendar months before the declaration") func table() throws {
    try RuleTable(
      .pas2060PlanFresh,
      """
      case                      | plan | made       | updated    | declared   | verdict | reason
      updated lately            | yes  | 2020-01-01 | 2025-01-15 | 2025-03-01 | PASS    | fresh
      limit: a year to the day  | yes  | 2020-01-01 | 2024-03-01 | 2025-03-01 | PASS    | fresh
      limit: one day more       | yes  | 2020-01-01 | 2024-02-29 | 2025-03-01 | FAIL    | stale
      limit: leap day           | yes  | -          | 2024-02-29 | 2025-02-28 | PASS    | fresh
      made lately               | yes  | 2024-06-01 | -          | 2025-03-01 | PASS    | fresh
      updated afterwards        | yes  | 2020-01-01 | 2025-04-01 | 2025-03-01 | PASS    | fresh
      made long ago             | yes  | 2020-01-01 | -          | 2025-03-01 | FAIL    | stale
      limit: updated today      | yes  | 2020-01-01 | 2025-06-30 | 2025-03-01 | PASS    | fresh
      limit: updated tomorrow   | yes  | 2020-01-01 | 2025-07-01 | 2025-03-01 | FAIL    | future
      made tomorrow             | yes  | 2025-07-01 | -          | 2025-03-01 | FAIL    | future
      no day                    | yes  | -          | -          | 2025-03-01 | FAIL    | common.missing
      no declaration            | yes  | 2024-06-01 | -          | -          | FAIL    | common.missing
      no plan                   | no   | -          | -          | 2025-03-01 | FAIL    | common.missing
      """
    ) { claim, row in
      claim.declaration.date = try row.date("declared")
      if try row.flag("plan") == true {
        claim.plan = try PlanSummary {
          $0.madeOn = try row.date("made")
          $0.updatedOn = try row.date("updated")
        }
      }
    }.check()
  }
}
