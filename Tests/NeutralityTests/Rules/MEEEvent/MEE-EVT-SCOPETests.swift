import Neutrality
import Testing

@Suite("MEE-EVT-SCOPE") struct MEEScopeTests {
  @Test("a gathering at a set time and place") func table() throws {
    try RuleTable(
      .meeScope,
      """
      case                     | subject      | kind       | place   | from       | to         | verdict  | reason
      an exhibition            | event        | exhibition | the bay | 2025-03-01 | 2025-03-04 | PASS     | covered
      a forum                  | -            | forum      | the bay | 2025-03-01 | 2025-03-04 | PASS     | covered
      limit: a single day      | event        | contest    | the bay | 2025-03-01 | 2025-03-01 | PASS     | covered
      limit: a day before that | event        | contest    | the bay | 2025-03-01 | 2025-02-28 | FAIL     | ends-before-start
      something else           | event        | other      | the bay | 2025-03-01 | 2025-03-04 | EVIDENCE | other-kind
      no place                 | event        | meeting    | -       | 2025-03-01 | 2025-03-04 | FAIL     | common.missing
      no first day             | event        | meeting    | the bay | -          | 2025-03-04 | FAIL     | common.missing
      no last day              | event        | meeting    | the bay | 2025-03-01 | -          | FAIL     | common.missing
      an event of no kind      | event        | -          | the bay | 2025-03-01 | 2025-03-04 | FAIL     | common.missing
      nothing of the event     | event        | -          | -       | -          | -          | FAIL     | common.missing
      nothing at all           | -            | -          | -       | -          | -          | FAIL     | common.missing
      an organisation          | organisation | -          | -       | -          | -          | FAIL     | not-an-event
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      if try row.text("kind") == nil && row.text("place") == nil { return }
      claim.event = try EventSummary {
        $0.kind = try row.choice("kind")
        $0.place = try row.text("place")
        $0.from = try row.date("from")
        $0.to = try row.date("to")
      }
    }.check()
  }
}
