import Neutrality
import Testing

@Suite("PAS2060-5-SUBJECT-UNCHANGED") struct PAS2060SubjectUnchangedTests {
  // Definitions by letter; `?` is a period without one.
  @Test("one definition in every stage") func table() throws {
    try RuleTable(
      .pas2060SubjectUnchanged,
      """
      case                           | now | baseline | applications | promised | verdict | reason
      the same throughout            | A   | A        | A, A         | A        | PASS    | same
      a first period alone           | A   | -        | A            | -        | PASS    | same
      limit: one period differs      | A   | A        | B, A         | -        | FAIL    | changed
      another baseline               | A   | B        | A            | -        | FAIL    | changed
      another promise                | A   | A        | A            | B        | FAIL    | changed
      all the same, and not the one  | B   | A        | A            | -        | FAIL    | changed
      a baseline without one         | A   | ?        | A            | -        | FAIL    | common.missing
      changed beside unknown         | A   | ?        | B            | -        | FAIL    | changed
      no definition                  | -   | A        | A            | -        | FAIL    | common.missing
      no period                      | A   | -        | -            | -        | FAIL    | common.missing
      """
    ) { claim, row in
      claim.subject.definitionDigest = try row.text("now").map(Samples.digest)
      var year = 2018
      let columns: [(PeriodSummary.Kind, String)] = [
        (.baseline, "baseline"), (.application, "applications"), (.commitment, "promised"),
      ]
      for (kind, column) in columns {
        for letter in try row.list(column) {
          var period = PeriodSummary(kind, Samples.year(year))
          period.definitionDigest = letter == "?" ? nil : Samples.digest(letter)
          claim.periods.append(period)
          year += 1
        }
      }
    }.check()
  }
}
