import Neutrality
import Testing

@Suite("ISO14068-11.3-PROGRAMME") struct ISO14068ProgrammeTests {
  @Test("eligible programmes pass") func table() throws {
    try RuleTable(
      .iso14068Programme,
      """
      case                | claim       | credits                                            | verdict  | reason
      eligible            | achievement | A full, B full programme=VCS, C full programme=ART | PASS     | eligible
      CCER                | achievement | A full, B full programme=CCER                      | EVIDENCE | unlisted
      no programme        | achievement | A full programme=-                                 | EVIDENCE | unlisted
      nothing can be used | achievement | A state=cancelled                                  | NA       | common.no-credits
      no credits          | achievement | -                                                  | NA       | common.no-credits
      a promise           | commitment  | A full                                             | NA       | common.commitment-only
      """, without: [.fail, .limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
