import Neutrality
import Testing

@Suite("ISO14068-11.4-DOCS") struct ISO14068CreditDocumentsTests {
  @Test("five things kept of every credit") func table() throws {
    try RuleTable(
      .iso14068CreditDocuments,
      """
      case                       | claim       | double | credits              | verdict | reason
      all kept                   | achievement | -      | A full               | PASS    | documented
      a statement for all        | achievement | none   | A full adjustment=-  | PASS    | documented
      limit: one kg              | achievement | -      | A full kg=1          | PASS    | documented
      limit: no quantity         | achievement | -      | A full kg=0          | FAIL    | missing
      no type                    | achievement | -      | A full mitigation=-  | FAIL    | missing
      no project                 | achievement | -      | A full project=-     | FAIL    | missing
      no programme               | achievement | -      | A full programme=-   | FAIL    | missing
      no host country            | achievement | -      | A full country=-     | FAIL    | missing
      no vintage                 | achievement | -      | A full vintage=-     | FAIL    | missing
      no serial                  | achievement | -      | A full serial=-      | FAIL    | missing
      no day                     | achievement | -      | A full retired=-     | FAIL    | missing
      no public record           | achievement | -      | A full, B full url=- | FAIL    | missing
      in another name            | achievement | -      | A full match=other   | FAIL    | missing
      nothing on double counting | achievement | -      | A full adjustment=-  | FAIL    | missing
      no credits                 | achievement | -      | -                    | NA      | common.no-credits
      a promise                  | commitment  | -      | A full               | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.offsetting.doubleCounting = try row.text("double")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("it names what is missing and of which") func names() throws {
    let table = RuleTable(
      .iso14068CreditDocuments,
      """
      case | credits                                  | verdict | reason
      two  | A full, B full country=-, C full serial=- | FAIL    | missing
      """
    ) { claim, row in claim.offsetting.credits = try row.blocks("credits") }
    let judgement = try Rule.iso14068CreditDocuments.judge(table.claim(for: table.rows[0]))
    #expect(
      judgement.reason.slots == [
        .list(["B", "C"]), .terms(["credit-record.project", "credit-record.vintage"]),
      ])
  }
}
