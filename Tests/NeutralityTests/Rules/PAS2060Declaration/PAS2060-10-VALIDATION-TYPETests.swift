import Neutrality
import Quantities
import Testing

@Suite("PAS2060-10-VALIDATION-TYPE") struct PAS2060ValidationTypeTests {
  @Test("one of three ways, and what it needs") func table() throws {
    try RuleTable(
      .pas2060ValidationType,
      """
      case                        | by          | ways | body | statement | on         | suggests | named | claim       | end        | verdict  | reason
      certified                   | independent | 1    | TUV  | opinion   | 2025-02-01 | yes      | -     | -           | -          | PASS     | independent
      by another party            | other-party | -    | Lee  | letter    | 2025-02-01 | -        | -     | -           | -          | PASS     | other-party
      limit: two ways             | independent | 2    | TUV  | opinion   | 2025-02-01 | -        | -     | -           | -          | FAIL     | several
      limit: none of them         | self        | 0    | -    | -         | -          | no       | -     | -           | -          | FAIL     | several
      no body                     | independent | 1    | -    | opinion   | 2025-02-01 | -        | -     | -           | -          | FAIL     | no-statement
      no statement                | other-party | 1    | Lee  | -         | 2025-02-01 | -        | -     | -           | -          | FAIL     | no-statement
      no day                      | independent | 1    | TUV  | opinion   | -          | -        | -     | -           | -          | FAIL     | no-statement
      limit: stated today         | independent | 1    | TUV  | opinion   | 2025-06-30 | -        | -     | -           | -          | PASS     | independent
      limit: stated tomorrow      | independent | 1    | TUV  | opinion   | 2025-07-01 | -        | -     | -           | -          | FAIL     | future
      by itself, tomorrow         | self        | 1    | -    | -         | 2025-07-01 | no       | -     | -           | -          | FAIL     | future
      by itself, said so          | self        | 1    | -    | -         | -          | no       | -     | -           | -          | PASS     | self
      by itself, sounds certified | self        | 1    | -    | -         | -          | yes      | -     | -           | -          | FAIL     | suggests-certification
      by itself, nobody looked    | self        | 1    | -    | -         | -          | -        | -     | -           | -          | EVIDENCE | wording-not-read
      by itself, names itself     | self        | 1    | -    | -         | -          | no       | Lan   | -           | -          | PASS     | self
      by itself, the word         | self        | 1    | -    | -         | -          | no       | self  | -           | -          | PASS     | self
      by itself, names a body     | self        | 1    | TUV  | -         | -          | no       | TUV   | -           | -          | FAIL     | names-another
      names a body, nobody looked | self        | 1    | -    | -         | -          | -        | TUV   | -           | -          | FAIL     | names-another
      not stated                  | -           | -    | TUV  | opinion   | 2025-02-01 | -        | -     | -           | -          | FAIL     | common.missing
      limit: on the last day      | independent | 1    | TUV  | opinion   | 2024-12-31 | -        | -     | achievement | 2024-12-31 | FAIL     | before-period-end
      limit: on the day after     | independent | 1    | TUV  | opinion   | 2025-01-01 | -        | -     | achievement | 2024-12-31 | PASS     | independent
      of a promise                | independent | 1    | TUV  | opinion   | 2024-12-31 | -        | -     | commitment  | 2024-12-31 | PASS     | independent
      """
    ) { claim, row in
      claim.validation.kind = try row.choice("by")
      claim.validation.kindsNamed = try row.count("ways")
      claim.validation.body = try row.text("body")
      claim.validation.statement = try row.document("statement")
      claim.validation.statementOn = try row.date("on")
      claim.subject.entity = "Lan"
      if let end = try row.date("end") {
        claim.periods = [PeriodSummary(.application, Period(from: end.adding(days: -364), to: end))]
      }
      claim.declaration.wording = try WordingSummary {
        $0.suggestsCertification = try row.flag("suggests")
        $0.validator = try row.text("named")
      }
    }.check()
  }

  @Test("it names what is missing") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.validation.kind = .independent
    claim.validation.body = " "
    let judgement = try Rule.pas2060ValidationType.judge(claim)
    #expect(
      judgement.reason.slots == [
        .list(["validation.body", "validation.statement", "validation.statement_on"])
      ])
  }
}
