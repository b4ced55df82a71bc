import Neutrality
import Testing

@Suite("PAS2060-6-PRIMARY") struct PAS2060PrimaryDataTests {
  // `grid` is primary; the other source has the basis and the notes of the row.
  @Test("primary data, and notes on the others") func table() throws {
    try RuleTable(
      .pas2060PrimaryData,
      """
      case                        | sources                      | basis     | why | authority | verdict | reason
      all primary                 | grid 2 900, air 3.6 100      | primary   | -   | -         | PASS    | all-primary
      limit: a microgram is not   | grid 2 900, air 3.6 0.000000001 | estimate | - | -         | WARN    | share
      secondary with both notes   | grid 2 900, air 3.6 100      | secondary | far | ministry  | WARN    | share
      secondary without a reason  | grid 2 900, air 3.6 100      | secondary | -   | ministry  | FAIL    | no-notes
      secondary without authority | grid 2 900, air 3.6 100      | secondary | far | -         | FAIL    | no-notes
      estimated                   | grid 2 900, air 3.6 100      | estimate  | -   | -         | WARN    | share
      nothing said                | grid 2 900, air 3.6 100      | -         | -   | -         | FAIL    | no-basis
      nothing said of what is out | grid 2 900, air 3.6 5 out    | -         | -   | -         | PASS    | all-primary
      nothing is emitted          | grid 2 0, air 3.6 0          | estimate  | -   | -         | WARN    | share
      nothing is counted          | air 3.6 5 out                | -         | -   | -         | FAIL    | common.missing
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources").map { source in
        var source = source
        source.basis = source.id == "grid" ? .primary : try row.choice("basis")
        source.whyNotPrimary = try row.text("why")
        source.secondaryAuthority = try row.text("authority")
        return source
      }
    }.check()
  }

  @Test("the share is exact") func share() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = [
      SourceSummary("grid", scope: 2, wholeKg: 2), SourceSummary("gas", scope: 1, wholeKg: 1),
    ]
    claim.footprint.sources[0].basis = .primary
    claim.footprint.sources[1].basis = .estimate
    let judgement = try Rule.pas2060PrimaryData.judge(claim)
    #expect(judgement.observed["primaryShare"]?.exactText == "0.666666666667")
    #expect(judgement.observed["primaryKg"]?.exactText == "2")
  }
}
