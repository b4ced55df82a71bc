import Neutrality
import Testing

@Suite("PAS2060-10-TYPE") struct PAS2060DeclarationTypeTests {
  @Test("commitment, achievement or both") func table() throws {
    try RuleTable(
      .pas2060DeclarationType,
      """
      case         | claim       | verdict | reason
      a promise    | commitment  | PASS    | commitment
      a result     | achievement | PASS    | achievement
      both         | both        | PASS    | both
      nothing said | -           | FAIL    | common.missing
      """, without: [.limit]
    ) { _, _ in }.check()
  }
}
