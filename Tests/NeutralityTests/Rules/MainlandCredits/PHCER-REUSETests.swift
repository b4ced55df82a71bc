import Neutrality
import Testing

@Suite("PHCER-REUSE") struct PHCERReuseTests {
  @Test("used once") func table() throws {
    try RuleTable(
      .phcerReuse,
      """
      case                      | credits                                                   | verdict | reason
      once                      | A full programme=PHCER                                    | PASS    | once
      another event             | A full programme=PHCER uses=marathon-2024                 | FAIL    | used-again
      units in common           | A full programme=PHCER, B full programme=PHCER overlaps=C | FAIL    | used-again
      others are not its matter | A full uses=marathon-2024                                 | NA      | common.no-credits
      no credits                | -                                                         | NA      | common.no-credits
      """, without: [.limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
