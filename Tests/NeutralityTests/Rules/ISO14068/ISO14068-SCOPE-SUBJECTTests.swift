import Neutrality
import Testing

@Suite("ISO14068-SCOPE-SUBJECT") struct ISO14068ScopeSubjectTests {
  @Test("everything but territories") func table() throws {
    try RuleTable(
      .iso14068ScopeSubject,
      """
      case            | kind         | verdict | reason
      an organisation | organisation | PASS    | covered
      a building      | building     | PASS    | covered
      an event        | event        | PASS    | covered
      a service       | service      | PASS    | covered
      a city          | territory    | FAIL    | territory
      nobody says     | -            | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in claim.subject.kind = try row.choice("kind") }.check()
  }
}
