import Neutrality
import Testing

@Suite("MEE-EVT-PRINCIPLES") struct MEEPrinciplesTests {
  @Test("complete, by named methods, published") func table() throws {
    try RuleTable(
      .meePrinciples,
      """
      case                        | claim       | boundary | groups left | methods | statement   | plan       | verdict | reason
      all of them                 | achievement | yes      | -           | yes     | example.com | -          | PASS    | kept
      a promise, with its plan    | commitment  | yes      | -           | yes     | -           | 2025-01-01 | PASS    | kept
      limit: a group left open    | achievement | yes      | waste       | yes     | example.com | -          | FAIL    | not-kept
      no boundary                 | achievement | -        | -           | yes     | example.com | -          | FAIL    | not-kept
      a source without a method   | achievement | yes      | -           | no      | example.com | -          | FAIL    | not-kept
      not published               | achievement | yes      | -           | yes     | -           | 2025-01-01 | FAIL    | not-kept
      a promise, not published    | commitment  | yes      | -           | yes     | example.com | -          | FAIL    | not-kept
      """
    ) { claim, row in
      claim.subject.boundary = try row.text("boundary")
      claim.plan = try PlanSummary { $0.publishedOn = try row.date("plan") }
      let open: Set<EventSummary.Group> = try row.choices("groups left")
      claim.event = try EventSummary {
        $0.statementURL = try row.text("statement")
        for group in EventSummary.Group.allCases where !open.contains(group) {
          $0.groupReasons[group] = "none of it"
        }
      }
      claim.footprint.sources = [
        SourceSummary("grid", scope: 2, wholeKg: 10), SourceSummary("bus", scope: 3, wholeKg: 5),
        SourceSummary("air", scope: 3, wholeKg: 5, isIncluded: false),
      ]
      claim.footprint.sources[0].method = "GB/T 32150"
      claim.footprint.sources[1].method = try row.flag("methods") == true ? "GB/T 32150" : ""
    }.check()
  }

  @Test("it names the principles; the boundary of the plan and the report's address will do")
  func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = EventSummary()
    #expect(try Rule.meePrinciples.judge(claim).reason.name == "common.missing")
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 10)]
    let all = ["completeness", "conformity", "openness"].map { "mee-principle.\($0)" }
    #expect(
      try Rule.meePrinciples.judge(claim).reason
        == Reason("not-kept", [.terms(all), .list(["grid"])]))
    for group in EventSummary.Group.allCases { claim.event?.groupReasons[group] = "none" }
    claim.plan = PlanSummary { $0.boundary = "the halls" }
    claim.publication.url = "example.com"
    claim.footprint.sources[0].method = "GB/T 32150"
    #expect(try Rule.meePrinciples.judge(claim).verdict == .pass)
    claim.event = nil
    #expect(try Rule.meePrinciples.judge(claim).reason.name == "common.missing")
    claim.subject.kind = .product
    #expect(try Rule.meePrinciples.judge(claim).reason.name == "common.not-an-event")
  }
}
