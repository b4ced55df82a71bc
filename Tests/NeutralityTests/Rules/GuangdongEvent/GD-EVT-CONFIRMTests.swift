import Neutrality
import Testing

@Suite("GD-EVT-CONFIRM") struct GuangdongConfirmationTests {
  @Test("two forms, each with its document") func table() throws {
    try RuleTable(
      .guangdongConfirmation,
      """
      case                          | claim       | event | form             | bundle | certificate | end        | neutral    | declared   | verdict | reason
      self, with the file           | achievement | yes   | self-declaration | file   | -           | -          | -          | -          | PASS    | self
      self, without                 | achievement | yes   | self-declaration | -      | -           | -          | -          | -          | FAIL    | no-evidence
      self, with a certificate only | achievement | yes   | self-declaration | -      | paper       | -          | -          | -          | FAIL    | no-evidence
      certified                     | achievement | yes   | service-body     | -      | paper       | -          | -          | -          | PASS    | certificate
      certified, without            | achievement | yes   | service-body     | file   | -           | -          | -          | -          | FAIL    | no-certificate
      no form                       | achievement | yes   | -                | file   | paper       | -          | -          | -          | FAIL    | common.missing
      no event                      | achievement | no    | -                | -      | -           | -          | -          | -          | FAIL    | common.missing
      a promise                     | commitment  | yes   | -                | -      | -           | -          | -          | -          | NA      | common.commitment-only
      limit: neutral at the end     | achievement | yes   | self-declaration | file   | -           | 2026-03-04 | 2026-03-04 | -          | FAIL    | before-event-end
      limit: a day after            | achievement | yes   | self-declaration | file   | -           | 2026-03-04 | 2026-03-05 | -          | PASS    | self
      declared before               | achievement | yes   | self-declaration | file   | -           | 2026-03-04 | 2026-04-01 | 2026-03-01 | FAIL    | before-event-end
      """
    ) { claim, row in
      claim.declaration.date = try row.date("declared")
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.to = try row.date("end")
        $0.neutralOn = try row.date("neutral")
        $0.confirmation = try row.choice("form")
        $0.evidenceBundle = try row.document("bundle")
        $0.certificate = try row.document("certificate")
      }
    }.check()
  }
}
