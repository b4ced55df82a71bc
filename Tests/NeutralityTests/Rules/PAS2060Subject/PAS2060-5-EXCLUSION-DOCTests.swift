import Neutrality
import Testing

@Suite("PAS2060-5-EXCLUSION-DOC") struct PAS2060ExclusionDocumentedTests {
  @Test("reason and size of what is left out") func table() throws {
    try RuleTable(
      .pas2060ExclusionDocumented,
      """
      case                   | sources                              | reasons for | verdict | reason
      nothing left out       | grid 2 900                           | -           | PASS    | none-left-out
      told                   | grid 2 900, a 3.1 5 out              | a           | PASS    | documented
      limit: zero is a size  | grid 2 900, a 3.1 0 out              | a           | PASS    | documented
      limit: nothing is none | grid 2 900, a 3.1 ? out              | a           | FAIL    | no-size
      one of two untold      | grid 2 900, a 3.1 5 out, b 3.2 5 out | a           | FAIL    | no-reason
      neither                | grid 2 900, a 3.1 ? out              | -           | FAIL    | no-reason
      a letter is no size    | grid 2 900, a 3.1 ? out letter       | a           | FAIL    | no-size
      no inventory           | -                                    | -           | FAIL    | common.missing
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      let told = try row.list("reasons for")
      for place in claim.footprint.sources.indices
      where told.contains(claim.footprint.sources[place].id) {
        claim.footprint.sources[place].exclusionReason = "small"
      }
    }.check()
  }
}
