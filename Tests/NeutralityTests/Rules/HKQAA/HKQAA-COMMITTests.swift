import Neutrality
import Testing

@Suite("HKQAA-COMMIT") struct HKQAACommitTests {
  @Test("action plan, milestone and method") func table() throws {
    try RuleTable(
      .hkqaaCommit,
      """
      case         | plan | measure    | target     | means      | verdict | reason
      all three    | yes  | heat pumps | 2030-12-31 | less power | PASS    | complete
      no measure   | yes  | -          | 2030-12-31 | less power | FAIL    | incomplete
      no milestone | yes  | heat pumps | -          | less power | FAIL    | incomplete
      no method    | yes  | heat pumps | 2030-12-31 | -          | FAIL    | incomplete
      no plan      | no   | -          | -          | -          | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      guard try row.flag("plan") == true else { return }
      claim.plan = try PlanSummary {
        $0.measures = try row.text("measure").map { [PlanSummary.Measure($0)] } ?? []
        $0.targetDate = try row.date("target")
        $0.means = try row.text("means")
      }
    }.check()
  }
}
