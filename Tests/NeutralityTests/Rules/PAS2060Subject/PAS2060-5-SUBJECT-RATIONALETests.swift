import Neutrality
import Quantities
import Testing

@Suite("PAS2060-5-SUBJECT-RATIONALE") struct PAS2060SubjectRationaleTests {
  // The subject has 100 kg. Groups outside: name, kg or `?`, and `why` where there is a reason.
  @Test("the subject against the entity and what lies outside") func table() throws {
    try RuleTable(
      .pas2060SubjectRationale,
      """
      case                            | rationale | narrow | outsourced | note | entity     | outside                   | verdict  | reason
      the whole entity                | scale     | no     | no         | -    | 100        | -                         | PASS     | largest
      smaller ones outside            | scale     | no     | no         | -    | 250        | air 80 why, van 70 why    | PASS     | largest
      limit: as large outside         | scale     | no     | no         | -    | 200        | air 100 why               | PASS     | largest
      limit: a microgram larger       | scale     | no     | no         | -    | 300        | air 100.000000001 why     | EVIDENCE | larger
      limit: as much without a name   | scale     | no     | no         | -    | 200        | -                         | PASS     | largest
      limit: more without a name      | scale     | no     | no         | -    | 200.000001 | -                         | EVIDENCE | unnamed-larger
      nobody estimated what is out    | scale     | no     | no         | -    | 150        | air ? why                 | EVIDENCE | size-unknown
      larger beside not estimated     | scale     | no     | no         | -    | 500        | air ? why, van 200 why    | EVIDENCE | larger
      no total of the entity          | scale     | no     | no         | -    | -          | air 80 why                | EVIDENCE | share-unknown
      limit: an entity too small      | scale     | no     | no         | -    | 99.999999  | -                         | EVIDENCE | share-unknown
      outside without a reason        | scale     | no     | no         | -    | 500        | air 200 why, van 10       | FAIL     | no-reason
      narrow, and nothing said        | scale     | yes    | no         | -    | 100        | -                         | FAIL     | undocumented
      outsourced, and nothing said    | scale     | no     | yes        | -    | 100        | -                         | FAIL     | undocumented
      narrow and outsourced, told     | scale     | yes    | yes        | told | 100        | -                         | PASS     | largest
      no rationale                    | -         | no     | no         | -    | 100        | -                         | FAIL     | common.missing
      """
    ) { claim, row in
      claim.subject.rationale = try row.text("rationale")
      claim.subject.isNarrow = try row.flag("narrow")
      claim.subject.narrowNote = try row.text("note")
      claim.subject.hasOutsourcing = try row.flag("outsourced")
      claim.subject.outsourcingNote = try row.text("note")
      claim.subject.entityTotalKg = try row.decimal("entity")
      claim.subject.outside = try row.list("outside").map { text in
        let words = text.split(separator: " ").map(String.init)
        return SubjectSummary.OutsideGroup(
          words[0], kg: words[1] == "?" ? nil : try ExactDecimal(parsing: words[1]),
          reason: words.count > 2 ? words[2] : nil)
      }
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 100)]
    }.check()
  }

  @Test("without sources there is no share") func empty() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.subject.rationale = "scale"
    claim.subject.entityTotalKg = .zero
    #expect(try Rule.pas2060SubjectRationale.judge(claim).reason.key == "share-unknown")
  }
}
