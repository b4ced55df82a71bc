import Neutrality
import Testing

@Suite("GD-EVT-CONFIRM") struct GuangdongConfirmationTests {
  @Test("two forms, each with its document") func table() throws {
    try RuleTable(
      .guangdongConfirmation,
      """
      case                          | claim       | event | form             | bundle | certificate | verdict | reason
      self, with the file           | achievement | yes   | self-declaration | file   | -           | PASS    | self
      self, without                 | achievement | yes   | self-declaration | -      | -           | FAIL    | no-evidence
      self, with a certificate only | achievement | yes   | self-declaration | -      | paper       | FAIL    | no-evidence
      certified                     | achievement | yes   | service-body     | -      | paper       | PASS    | certificate
      certified, without            | achievement | yes   | service-body     | file   | -           | FAIL    | no-certificate
      no form                       | achievement | yes   | -                | file   | paper       | FAIL    | common.missing
      no event                      | achievement | no    | -                | -      | -           | FAIL    | common.missing
      a promise                     | commitment  | yes   | -                | -      | -           | NA      | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.confirmation = try row.choice("form")
        $0.evidenceBundle = try row.document("bundle")
        $0.certificate = try row.document("certificate")
      }
    }.check()
  }
}
