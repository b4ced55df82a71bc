import Neutrality
import Testing

@Suite("PAS2060-6-GROSS") struct PAS2060GrossTests {
  @Test("nothing netted and nothing negative") func table() throws {
    try RuleTable(
      .pas2060Gross,
      """
      case                         | sources                           | netted       | verdict | reason
      gross                        | grid 2 900                        | -            | PASS    | gross
      limit: nothing netted        | grid 2 900                        | 0            | PASS    | gross
      limit: a microgram netted    | grid 2 900                        | 0.000000001  | FAIL    | netted
      netted, written as a minus   | grid 2 900                        | -5           | FAIL    | netted
      limit: a line of zero        | grid 2 900, trees 1 0             | -            | PASS    | gross
      limit: a microgram below it  | grid 2 900, trees 1 -0.000000001  | -            | FAIL    | negative-lines
      negative, but left out       | grid 2 900, trees 1 -5 out        | -            | PASS    | gross
      no inventory                 | -                                 | -            | FAIL    | common.missing
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      claim.footprint.nettedKg = try row.decimal("netted")
    }.check()
  }
}
