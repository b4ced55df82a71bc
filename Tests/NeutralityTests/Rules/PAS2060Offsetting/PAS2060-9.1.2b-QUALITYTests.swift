import Neutrality
import Testing

@Suite("PAS2060-9.1.2b-QUALITY") struct PAS2060QualityTests {
  @Test("what a program sees of quality") func table() throws {
    try RuleTable(
      .pas2060Quality,
      """
      case                      | claim       | credits                          | verdict  | reason
      sound                     | achievement | A full                           | PASS     | sound
      an EU allowance           | achievement | A programme=EUA                  | PASS     | sound
      another allowance         | achievement | A programme=ETS                  | EVIDENCE | unlisted
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
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("it names every credit that takes a person, with its evidence") func refs() throws {
    let table = RuleTable(
      .pas2060Quality,
      """
      case | credits                                          | verdict  | reason
      two  | A full status=suspended, B full programme=PURO, C full | EVIDENCE | project
      """
    ) { claim, row in claim.offsetting.credits = try row.blocks("credits") }
    let judgement = try Rule.pas2060Quality.judge(table.claim(for: table.rows[0]))
    #expect(judgement.refs == ["A", Samples.digest("proof"), "B"])
    #expect(judgement.observed["project"] == .count(1))
    #expect(judgement.observed["noBuffer"] == .count(0))
  }
}
