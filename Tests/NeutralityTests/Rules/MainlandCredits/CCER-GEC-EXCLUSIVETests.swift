import Neutrality
import Testing

@Suite("CCER-GEC-EXCLUSIVE") struct CCERGreenCertificateTests {
  @Test("a CCER or a green certificate") func table() throws {
    try RuleTable(
      .ccerGreenCertificate,
      """
      case                              | credits                                                                        | verdict  | reason
      forestry                          | A full programme=CCER technology=forestry                                      | PASS     | exclusive
      solar thermal without             | A full programme=CCER technology=solar-thermal green=no registered=2025-01-01  | PASS     | exclusive
      deep at sea with                  | A full programme=CCER technology=deep-sea-wind green=yes registered=2025-01-01 | FAIL     | both
      deep at sea, nothing said         | A full programme=CCER technology=deep-sea-wind registered=2025-01-01           | EVIDENCE | not-stated
      limit: registered on 30 September | A full programme=CCER technology=photovoltaic green=no registered=2024-09-30   | PASS     | exclusive
      limit: registered on 1 October    | A full programme=CCER technology=photovoltaic green=no registered=2024-10-01   | EVIDENCE | not-admitted
      onshore wind, registered later    | A full programme=CCER technology=onshore-wind green=no registered=2025-01-01   | EVIDENCE | not-admitted
      no day of registration            | A full programme=CCER technology=onshore-wind green=no                         | EVIDENCE | no-registration
      no technology                     | A full programme=CCER technology=-                                             | EVIDENCE | no-technology
      both and later                    | A full programme=CCER technology=photovoltaic green=yes registered=2025-01-01  | FAIL     | both
      others are not its matter         | A full green=yes                                                               | NA       | common.no-credits
      no credits                        | -                                                                              | NA       | common.no-credits
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
