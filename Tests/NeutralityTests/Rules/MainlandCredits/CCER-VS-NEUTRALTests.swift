import Neutrality
import Testing

@Suite("CCER-VS-NEUTRAL") struct CCERForNeutralityTests {
  @Test("allowed") func table() throws {
    try RuleTable(
      .ccerForNeutrality,
      """
      case                      | credits                               | verdict | reason
      allowed                   | A full, B full programme=CCER kg=2000 | PASS    | allowed
      others are not its matter | A full                                | NA      | common.no-credits
      no credits                | -                                     | NA      | common.no-credits
      """, without: [.fail, .limit]
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
