import Neutrality
import Testing

@Suite("PAS2060-EVT-POST") struct PAS2060EventReviewTests {
  @Test("a review within the months that are set") func table() throws {
    try RuleTable(
      .pas2060EventReview,
      """
      case                       | claim       | as of      | end        | on         | review | months | due        | verdict | reason
      reviewed                   | achievement | 2025-06-30 | 2024-05-31 | 2024-07-01 | done   | 12     | -          | PASS    | reviewed
      limit: on its last day     | achievement | 2025-06-30 | 2024-05-31 | 2024-05-31 | done   | 12     | -          | PASS    | reviewed
      limit: a day before it     | achievement | 2025-06-30 | 2024-05-31 | 2024-05-30 | done   | 12     | -          | FAIL    | never
      limit: after twelve months | achievement | 2025-06-30 | 2024-05-31 | 2025-05-31 | done   | 12     | -          | PASS    | reviewed
      limit: one day late        | achievement | 2025-06-30 | 2024-05-31 | 2025-06-01 | done   | 12     | -          | WARN    | late
      limit: open, last day      | achievement | 2025-05-31 | 2024-05-31 | -          | -      | 12     | 2025-05-31 | PENDING | open
      limit: open, a day later   | achievement | 2025-06-01 | 2024-05-31 | -          | -      | 12     | -          | FAIL    | never
      limit: three months set    | achievement | 2024-09-01 | 2024-05-31 | -          | -      | 3      | -          | FAIL    | never
      a day without a review     | achievement | 2024-08-01 | 2024-05-31 | 2024-07-01 | -      | 12     | 2025-05-31 | PENDING | open
      a review to come           | achievement | 2024-08-01 | 2024-05-31 | 2024-09-01 | done   | 12     | 2025-05-31 | PENDING | open
      the event is still to come | both        | 2024-01-01 | 2024-05-31 | -          | -      | 12     | 2025-05-31 | PENDING | open
      a promise                  | commitment  | 2024-01-01 | 2024-05-31 | -          | -      | 12     | -          | NA      | common.commitment-only
      no last day                | achievement | 2024-08-01 | -          | 2024-07-01 | done   | 12     | -          | FAIL    | common.missing
      """
    ) { claim, row in
      claim.subject.kind = .event
      claim.settings.eventReviewMonths = try row.count("months") ?? 12
      claim.event = try EventSummary {
        $0.to = try row.date("end")
        $0.reviewedOn = try row.date("on")
        $0.review = try row.text("review")
      }
    }.check()
  }

  @Test("who is no event has no review") func others() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.pas2060EventReview.judge(claim).reason.name == "common.not-an-event")
  }
}
