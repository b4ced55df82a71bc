import Neutrality
import Testing

@Suite("MEE-EVT-STATEMENT") struct MEEStatementTests {
  @Test("all fields but those named, at an address") func table() throws {
    try RuleTable(
      .meeStatement,
      """
      case                      | claim       | form             | evaluator | address     | without               | end        | neutral    | declared   | verdict | reason
      limit: thirteen fields    | achievement | service-body     | V         | example.com | -                     | -          | -          | -          | PASS    | complete
      limit: no conclusion      | achievement | service-body     | V         | example.com | conclusion            | -          | -          | -          | FAIL    | incomplete
      limit: eleven will do     | achievement | self-declaration | -         | example.com | evaluator, conclusion | -          | -          | -          | PASS    | complete
      limit: no date            | achievement | self-declaration | -         | example.com | declaration-date      | -          | -          | -          | FAIL    | incomplete
      an evaluator is named     | achievement | self-declaration | V         | example.com | evaluator             | -          | -          | -          | FAIL    | incomplete
      not published             | achievement | self-declaration | -         | -           | -                     | -          | -          | -          | FAIL    | common.missing
      a promise                 | commitment  | -                | -         | -           | -                     | -          | -          | -          | NA      | common.commitment-only
      limit: neutral at the end | achievement | service-body     | V         | example.com | -                     | 2025-03-04 | 2025-03-04 | 2025-04-01 | FAIL    | before-event-end
      limit: a day after        | achievement | service-body     | V         | example.com | -                     | 2025-03-04 | 2025-03-05 | 2025-04-01 | PASS    | complete
      declared before           | achievement | service-body     | V         | example.com | -                     | 2025-03-04 | 2025-04-01 | 2025-03-01 | FAIL    | before-event-end
      """
    ) { claim, row in
      claim.declaration.date = try row.date("declared")
      let without: Set<EventSummary.StatementField> = try row.choices("without")
      claim.event = try EventSummary {
        $0.to = try row.date("end")
        $0.neutralOn = try row.date("neutral")
        $0.confirmation = try row.choice("form")
        $0.evaluator = try row.text("evaluator")
        $0.statementURL = try row.text("address")
        $0.statement = Set(EventSummary.StatementField.allCases).subtracting(without)
      }
    }.check()
  }
}
