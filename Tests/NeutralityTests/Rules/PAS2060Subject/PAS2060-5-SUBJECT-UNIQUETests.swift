import Neutrality
import Testing

@Suite("PAS2060-5-SUBJECT-UNIQUE") struct PAS2060SubjectUniqueTests {
  @Test("what must be stated of a subject") func table() throws {
    try RuleTable(
      .pas2060SubjectUnique,
      """
      case                | entity | subject | purposes | objectives | functions | activities     | verdict  | reason
      all of it           | Lan    | mill    | cloth    | growth     | weaving   | loom, dye      | EVIDENCE | to-judge
      no entity           | -      | mill    | cloth    | growth     | weaving   | loom           | FAIL     | not-stated
      no name             | Lan    | -       | cloth    | growth     | weaving   | loom           | FAIL     | not-stated
      no purposes         | Lan    | mill    | -        | growth     | weaving   | loom           | FAIL     | not-stated
      no objectives       | Lan    | mill    | cloth    | -          | weaving   | loom           | FAIL     | not-stated
      no functions        | Lan    | mill    | cloth    | growth     | -         | loom           | FAIL     | not-stated
      no activities       | Lan    | mill    | cloth    | growth     | weaving   | -              | FAIL     | not-stated
      """, without: [.pass, .limit]
    ) { claim, row in
      claim.subject.entity = try row.text("entity")
      claim.subject.name = try row.text("subject")
      claim.subject.purposes = try row.text("purposes")
      claim.subject.objectives = try row.text("objectives")
      claim.subject.functions = try row.text("functions")
      claim.subject.activities = try row.list("activities")
    }.check()
  }

  @Test("space is no statement, and a decision is about this definition") func words() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.subject.name = "mill"
    claim.subject.entity = "  "
    claim.subject.activities = [" "]
    claim.subject.definitionDigest = Samples.digest("mill")
    let judgement = try Rule.pas2060SubjectUnique.judge(claim)
    #expect(
      judgement.reason.slots == [
        .terms(
          ["entity", "purposes", "objectives", "functions", "activities"].map { "subject.\($0)" })
      ])
    #expect(judgement.refs == [Samples.digest("mill")])
  }
}
