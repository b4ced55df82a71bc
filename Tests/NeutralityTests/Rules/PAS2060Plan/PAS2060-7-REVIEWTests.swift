import Neutrality
import Testing

@Suite("PAS2060-7-REVIEW") struct PAS2060PlanReviewTests {
  @Test("a process, which a person looks at") func table() throws {
    try RuleTable(
      .pas2060PlanReview,
      """
      case           | plan | review        | months | verdict  | reason
      every quarter  | yes  | by the board  | 3      | EVIDENCE | described
      now and then   | yes  | by the board  | -      | EVIDENCE | no-frequency
      not described  | yes  | -             | 12     | FAIL     | common.missing
      no plan        | no   | -             | -      | FAIL     | common.missing
      """, without: [.pass, .limit]
    ) { claim, row in
      if try row.flag("plan") == true {
        claim.plan = try PlanSummary {
          $0.review = try row.text("review")
          $0.reviewMonths = try row.count("months")
        }
      }
    }.check()
  }
}
