import Neutrality
import Testing

@Suite("ISO14068-11-CA") struct ISO14068AdjustmentTests {
  @Test("stated of every credit") func table() throws {
    try RuleTable(
      .iso14068Adjustment,
      """
      case                | claim       | credits                                     | verdict | reason
      applied             | achievement | A full                                      | PASS    | stated
      pending             | achievement | A full adjustment=authorised-pending        | PASS    | stated
      not applicable      | achievement | A full adjustment=not-applicable            | PASS    | stated
      none                | achievement | A full, B full adjustment=none              | WARN    | none
      not stated          | achievement | A full adjustment=-                         | FAIL    | not-stated
      none and not stated | achievement | A full adjustment=none, B full adjustment=- | FAIL    | not-stated
      no credits          | achievement | -                                           | NA      | common.no-credits
      a promise           | commitment  | A full                                      | NA      | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
