import Neutrality
import Testing

@Suite("PAS2060-9.1.3-SCHEMES") struct PAS2060SchemesTests {
  @Test("a recorded confirmation, and a listed scheme") func table() throws {
    try RuleTable(
      .pas2060Schemes,
      """
      case                 | claim       | record | credits                                             | verdict  | reason
      listed and confirmed | achievement | note   | A full, B full programme=CER, C full programme=UKLC | PASS     | listed
      the wider list       | achievement | note   | A full programme=ACR, B full programme=CAR          | PASS     | listed
      an EU allowance      | achievement | note   | A programme=EUA                                     | PASS     | listed
      not confirmed        | achievement | -      | A full                                              | FAIL     | not-confirmed
      neither              | achievement | -      | A full programme=PHCER                              | FAIL     | not-confirmed
      a pilot's allowance  | achievement | note   | A programme=ETS                                     | EVIDENCE | unlisted
      CCER                 | achievement | note   | A full, B full programme=CCER                       | EVIDENCE | unlisted
      Puro                 | achievement | note   | A full programme=PURO                               | EVIDENCE | unlisted
      no programme         | achievement | note   | A full programme=-                                  | EVIDENCE | unlisted
      no credits           | achievement | note   | -                                                   | NA       | common.no-credits
      a promise            | commitment  | -      | A full                                              | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.offsetting.schemeConfirmation = try row.document("record")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("the record is what a person looks at") func refs() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.offsetting.schemeConfirmation = DocumentReference("note", digest: Samples.digest("note"))
    claim.offsetting.credits = [CreditSummary("A", programme: "CCER", kg: 1, state: .retired)]
    #expect(try Rule.pas2060Schemes.judge(claim).refs == ["A", Samples.digest("note")])
  }
}
