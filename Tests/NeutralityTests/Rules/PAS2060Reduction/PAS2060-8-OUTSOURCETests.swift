import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-OUTSOURCE") struct PAS2060OutsourceTests {
  @Test("what has gone, and where to") func table() throws {
    try RuleTable(
      .pas2060Outsource,
      """
      case                       | claim       | gone                  | on         | note      | subject | verdict  | reason
      nothing has gone           | achievement | -                     | -          | -         | yes     | PASS     | none
      gone for good              | achievement | vans 1 100            | -          | -         | no      | PASS     | ended
      moved on a day             | achievement | vans 1 100            | 2024-03-01 | -         | no      | EVIDENCE | outsourced
      a note of it               | achievement | vans 1 100            | -          | to a firm | -       | EVIDENCE | outsourced
      the subject outsources     | achievement | vans 1 100, oil 1 20  | -          | -         | yes     | EVIDENCE | outsourced
      a promise                  | commitment  | vans 1 100            | 2024-03-01 | -         | yes     | NA       | common.commitment-only
      """, without: [.fail, .limit]
    ) { claim, row in
      claim.subject.hasOutsourcing = try row.flag("subject")
      claim.reduction.vanished = try row.sources("gone")
      for place in claim.reduction.vanished.indices {
        claim.reduction.vanished[place].outsourcedOn = try row.date("on")
        claim.reduction.vanished[place].outsourcingNote = try row.text("note")
      }
    }.check()
  }

  @Test("only those that were moved are named") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.reduction.vanished = [
      SourceSummary("oil", scope: 1, wholeKg: 20), SourceSummary("vans", scope: 1, wholeKg: 100),
    ]
    claim.reduction.vanished[1].outsourcingNote = "to a firm"
    let judgement = try Rule.pas2060Outsource.judge(claim)
    #expect(judgement.refs == ["vans"])
    #expect(judgement.observed["vanishedKg"]?.exactText == "100")
  }
}
