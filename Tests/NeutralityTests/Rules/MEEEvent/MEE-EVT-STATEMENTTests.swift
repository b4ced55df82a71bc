import Neutrality
import Testing

@Suite("MEE-EVT-STATEMENT") struct MEEStatementTests {
  @Test("all fields but those named, at an address") func table() throws {
    try RuleTable(
      .meeStatement,
      """
      case                     | claim       | form             | evaluator | address     | without               | verdict | reason
      limit: thirteen fields   | achievement | service-body     | V         | example.com | -                     | PASS    | complete
      limit: no conclusion     | achievement | service-body     | V         | example.com | conclusion            | FAIL    | incomplete
      limit: eleven will do    | achievement | self-declaration | -         | example.com | evaluator, conclusion | PASS    | complete
      limit: no date           | achievement | self-declaration | -         | example.com | declaration-date      | FAIL    | incomplete
      an evaluator is named    | achievement | self-declaration | V         | example.com | evaluator             | FAIL    | incomplete
      not published            | achievement | self-declaration | -         | -           | -                     | FAIL    | common.missing
      a promise                | commitment  | -                | -         | -           | -                     | NA      | common.commitment-only
      """
    ) { claim, row in
      let without: Set<EventSummary.StatementField> = try row.choices("without")
      claim.event = try EventSummary {
        $0.confirmation = try row.choice("form")
        $0.evaluator = try row.text("evaluator")
        $0.statementURL = try row.text("address")
        $0.statement = Set(EventSummary.StatementField.allCases).subtracting(without)
      }
    }.check()
  }
}
