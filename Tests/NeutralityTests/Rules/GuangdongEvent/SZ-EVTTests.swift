import Neutrality
import Testing

@Suite("SZ-EVT") struct ShenzhenPilotTests {
  @Test("the conditions of the pilot call") func table() throws {
    try RuleTable(
      .shenzhenPilot,
      """
      case                      | event | year | persons | from       | to         | staff    | guide | verdict  | reason
      met                       | yes   | 2024 | 3000    | 2024-05-01 | 2024-05-03 | Chan, Li | yes   | PASS     | met
      limit: 1000 persons       | yes   | 2024 | 1000    | 2024-05-01 | 2024-05-03 | Chan     | yes   | PASS     | met
      limit: 999 persons        | yes   | 2024 | 999     | 2024-05-01 | 2024-05-03 | Chan     | yes   | FAIL     | too-small
      limit: until 31 December  | yes   | 2024 | 1000    | 2024-12-30 | 2024-12-31 | Chan     | yes   | PASS     | met
      limit: until 1 January    | yes   | 2024 | 1000    | 2024-12-30 | 2025-01-01 | Chan     | yes   | FAIL     | other-year
      limit: from 31 December   | yes   | 2024 | 1000    | 2023-12-31 | 2024-01-02 | Chan     | yes   | FAIL     | other-year
      no staff                  | yes   | 2024 | 1000    | 2024-05-01 | 2024-05-03 | -        | yes   | FAIL     | unmet
      another guide             | yes   | 2024 | 1000    | 2024-05-01 | 2024-05-03 | Chan     | no    | FAIL     | unmet
      nothing said of the guide | yes   | 2024 | 1000    | 2024-05-01 | 2024-05-03 | Chan     | -     | FAIL     | unmet
      another year's call       | yes   | 2025 | 1000    | 2025-05-01 | 2025-05-03 | Chan     | yes   | EVIDENCE | other-call
      nobody counted            | yes   | 2024 | -       | 2024-05-01 | 2024-05-03 | Chan     | yes   | FAIL     | common.missing
      no days                   | yes   | 2024 | 1000    | -          | -          | Chan     | yes   | FAIL     | common.missing
      in no pilot               | yes   | -    | 10      | 2024-05-01 | 2024-05-03 | -        | -     | NA       | no-pilot
      no event                  | no    | -    | -       | -          | -          | -        | -     | FAIL     | common.missing
      """
    ) { claim, row in
      guard try row.flag("event") == true else { return }
      claim.event = try EventSummary {
        $0.pilotYear = try row.count("year")
        $0.participants = try row.count("persons")
        $0.from = try row.date("from")
        $0.to = try row.date("to")
        $0.namedStaff = try row.list("staff")
        $0.followsGuide = try row.flag("guide")
      }
    }.check()
  }
}
