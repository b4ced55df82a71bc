import Neutrality
import Testing

@Suite("PAS2060-9.1.2a-GENUINE") struct PAS2060GenuineTests {
  @Test("reductions elsewhere, under a listed programme") func table() throws {
    try RuleTable(
      .pas2060Genuine,
      """
      case                        | claim       | credits                             | verdict  | reason
      elsewhere                   | achievement | A full                              | PASS     | elsewhere
      an allowance has no project | achievement | A programme=EUA, B programme=ETS    | PASS     | elsewhere
      inside the subject          | achievement | A full, B full outside=no           | FAIL     | inside
      inside beside unknown       | achievement | A full outside=-, B full outside=no | FAIL     | inside
      nobody says                 | achievement | A full outside=-                    | EVIDENCE | unknown
      not listed                  | achievement | A full programme=PHCER              | EVIDENCE | unlisted
      no programme                | achievement | A full programme=-                  | EVIDENCE | unlisted
      still held                  | both        | A full state=held                   | PASS     | elsewhere
      nothing can be used         | achievement | A state=cancelled                   | NA       | common.no-credits
      no credits                  | achievement | -                                   | NA       | common.no-credits
      a promise                   | commitment  | A full                              | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
