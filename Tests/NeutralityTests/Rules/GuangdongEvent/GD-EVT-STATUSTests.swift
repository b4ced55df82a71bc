import Neutrality
import Testing

@Suite("GD-EVT-STATUS") struct GuangdongStatusTests {
  @Test("which events the notice is about") func table() throws {
    try RuleTable(
      .guangdongStatus,
      """
      case                         | event | kind        | end        | verdict | reason
      a meeting                    | yes   | meeting     | 2026-03-01 | PASS    | covered
      a performance                | yes   | performance | 2026-03-01 | PASS    | covered
      a contest                    | yes   | contest     | 2026-03-01 | PASS    | covered
      an exhibition                | yes   | exhibition  | 2026-03-01 | PASS    | covered
      a forum is not named         | yes   | forum       | 2026-03-01 | WARN    | other-kind
      something else               | yes   | other       | 2026-03-01 | WARN    | other-kind
      limit: the day of the notice | yes   | meeting     | 2026-01-22 | PASS    | covered
      limit: the day before        | yes   | meeting     | 2026-01-21 | WARN    | before-notice
      no kind                      | yes   | -           | 2026-03-01 | FAIL    | common.missing
      no end                       | yes   | meeting     | -          | FAIL    | common.missing
      no event                     | no    | -           | -          | FAIL    | common.missing
      """
    ) { claim, row in
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.kind = try row.choice("kind")
        $0.to = try row.date("end")
      }
    }.check()
  }
}
