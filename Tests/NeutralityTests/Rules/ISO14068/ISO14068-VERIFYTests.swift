import Neutrality
import Testing

@Suite("ISO14068-VERIFY") struct ISO14068VerifyTests {
  // The period is 2024; the claim is of 2025-03-01.
  @Test("by an independent body, between period and claim") func table() throws {
    try RuleTable(
      .iso14068Verify,
      """
      case                       | claim       | by          | body | statement | on         | accredited | standard       | verdict  | reason
      verified                   | achievement | independent | V    | opinion   | 2025-02-01 | HKAS       | ISO 14064-3    | PASS     | verified
      limit: a day after the end | achievement | independent | V    | opinion   | 2025-01-01 | HKAS       | ISO 14064-3    | PASS     | verified
      limit: on the last day     | achievement | independent | V    | opinion   | 2024-12-31 | HKAS       | ISO 14064-3    | FAIL     | before-period-end
      limit: on the claim's day  | achievement | independent | V    | opinion   | 2025-03-01 | HKAS       | ISO 14064-3    | PASS     | verified
      limit: one day later       | achievement | independent | V    | opinion   | 2025-03-02 | HKAS       | ISO 14064-3    | FAIL     | after-claim
      one's own word             | achievement | self        | V    | opinion   | 2025-02-01 | HKAS       | ISO 14064-3    | FAIL     | self
      no body                    | achievement | independent | -    | opinion   | 2025-02-01 | HKAS       | ISO 14064-3    | FAIL     | incomplete
      no statement               | achievement | independent | V    | -         | 2025-02-01 | HKAS       | ISO 14064-3    | FAIL     | incomplete
      no day                     | achievement | other-party | V    | opinion   | -          | HKAS       | ISO 14064-3    | FAIL     | incomplete
      another party              | achievement | other-party | V    | opinion   | 2025-02-01 | HKAS       | ISO 14064-3    | EVIDENCE | other-party
      not accredited             | achievement | independent | V    | opinion   | 2025-02-01 | -          | ISO 14064-3    | EVIDENCE | competence
      by another standard        | achievement | independent | V    | opinion   | 2025-02-01 | HKAS       | ISAE 3410      | EVIDENCE | other-standard
      by no standard             | achievement | independent | V    | opinion   | 2025-02-01 | HKAS       | -              | EVIDENCE | other-standard
      nobody says                | both        | -           | V    | opinion   | 2025-02-01 | HKAS       | ISO 14064-3    | FAIL     | common.missing
      a promise                  | commitment  | -           | -    | -         | -          | -          | -              | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.validation = try ValidationSummary {
        $0.kind = try row.choice("by")
        $0.body = try row.text("body")
        $0.statement = try row.document("statement")
        $0.statementOn = try row.date("on")
        $0.accreditation = try row.text("accredited")
        $0.standard = try row.text("standard")
      }
    }.check()
  }
}
