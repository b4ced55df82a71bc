import Neutrality
import Testing

@Suite("ISO14068-11.2-CRITERIA") struct ISO14068CriteriaTests {
  @Test("what a program sees of the criteria") func table() throws {
    try RuleTable(
      .iso14068Criteria,
      """
      case                      | claim       | credits                          | verdict  | reason
      sound                     | achievement | A full                           | PASS     | sound
      an allowance              | achievement | A programme=EUA                  | EVIDENCE | unlisted
      listed by PAS 2060 only   | achievement | A full programme=CER             | EVIDENCE | unlisted
      listed here only          | achievement | A full programme=ART             | PASS     | sound
      not listed                | achievement | A full programme=CCER            | EVIDENCE | unlisted
      no programme              | achievement | A full programme=-               | EVIDENCE | unlisted
      under review              | achievement | A full status=under-review       | EVIDENCE | project
      suspended                 | achievement | A full status=suspended          | EVIDENCE | project
      withdrawn                 | achievement | A full status=withdrawn          | EVIDENCE | project
      standing not known        | achievement | A full status=-                  | EVIDENCE | unknown
      reversible, with a buffer | achievement | A full reversible=yes buffer=yes | PASS     | sound
      reversible, without       | achievement | A full reversible=yes buffer=no  | EVIDENCE | no-buffer
      reversible, nothing said  | achievement | A full reversible=yes            | EVIDENCE | no-buffer
      nobody says if reversible | achievement | A full reversible=-              | EVIDENCE | unknown
      one of two                | achievement | A full, B full status=suspended  | EVIDENCE | project
      nothing can be used       | achievement | A state=cancelled                | NA       | common.no-credits
      no credits                | achievement | -                                | NA       | common.no-credits
      a promise                 | commitment  | A full                           | NA       | common.commitment-only
      """, without: [.fail, .limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
