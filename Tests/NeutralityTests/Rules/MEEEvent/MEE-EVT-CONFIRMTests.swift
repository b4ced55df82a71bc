import Neutrality
import Testing

@Suite("MEE-EVT-CONFIRM") struct MEEConfirmTests {
  @Test("in a form that the setting accepts") func table() throws {
    try RuleTable(
      .meeConfirm,
      """
      case                        | claim       | asked        | form             | evaluator | verdict | reason
      one's own word              | achievement | either       | self-declaration | -         | PASS    | self
      a service body              | achievement | either       | service-body     | V         | PASS    | service-body
      a body without a name       | achievement | either       | service-body     | -         | FAIL    | no-evaluator
      a body is asked for         | achievement | service-body | self-declaration | -         | FAIL    | self-not-enough
      and confirmed               | achievement | service-body | service-body     | V         | PASS    | service-body
      nobody says                 | achievement | either       | -                | V         | FAIL    | common.missing
      a promise                   | commitment  | either       | -                | -         | NA      | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.settings.eventConfirmation = try row.choice("asked") ?? .either
      claim.event = try EventSummary {
        $0.confirmation = try row.choice("form")
        $0.evaluator = try row.text("evaluator")
      }
    }.check()
  }
}
