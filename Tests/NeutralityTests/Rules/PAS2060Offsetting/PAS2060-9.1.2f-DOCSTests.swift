import Neutrality
import Testing

@Suite("PAS2060-9.1.2f-DOCS") struct PAS2060ProjectDocumentsTests {
  @Test("four documents of the project in public") func table() throws {
    try RuleTable(
      .pas2060ProjectDocuments,
      """
      case                        | claim       | credits                                          | verdict  | reason
      all there                   | achievement | A full                                           | PASS     | public
      no description              | achievement | A full description=-                             | FAIL     | missing
      no methodology              | achievement | A full methodology=-                             | FAIL     | missing
      no validation               | achievement | A full validation=-                              | FAIL     | missing
      no verification             | achievement | A full, B full verification=-                    | FAIL     | missing
      a public record             | achievement | A full record=public-record                      | EVIDENCE | public-record
      bare beside a public record | achievement | A full record=public-record, B full validation=- | FAIL     | missing
      allowances only             | achievement | A programme=EUA                                  | NA       | common.no-credits
      nothing can be used         | achievement | A state=cancelled                                | NA       | common.no-credits
      no credits                  | achievement | -                                                | NA       | common.no-credits
      a promise                   | commitment  | A full                                           | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
