import Neutrality
import Testing

@Suite("LEDGER-QTY") struct LedgerQuantityTests {
  @Test("serial, units and mass agree") func table() throws {
    try RuleTable(
      .ledgerQuantity,
      """
      case                             | credits                                            | verdict  | reason
      one unit                         | A full                                             | PASS     | equal
      limit: as many                   | A full kg=100000 units=100 spans=100               | PASS     | equal
      limit: one more in the serial    | A full kg=100000 units=100 spans=101               | FAIL     | length
      limit: one less in the serial    | A full kg=100000 units=100 spans=99                | FAIL     | length
      limit: one kg more               | A full kg=100001 units=100 spans=100               | FAIL     | mass
      limit: one kg less               | A full kg=99999 units=100 spans=100                | FAIL     | mass
      the quantity is not stated       | A full kg=100000 units=- spans=100                 | PASS     | equal
      the serial was not read          | A full kg=100000 units=100 spans=-                 | EVIDENCE | unread
      the mass is wrong as well        | A full kg=99999 units=100 spans=-                  | FAIL     | mass
      Cercarbono beside its serial     | A full programme=CDC kg=5000 units=5 spans=5       | PASS     | equal
      no numbers, fractions of a tonne | A full programme=ISOMETRIC kg=1234 units=- spans=- | NA       | common.no-credits
      a contract has no serial         | A full state=contracted spans=-                    | NA       | common.no-credits
      one of two                       | A full, B full programme=VCS spans=2               | FAIL     | length
      no credits                       | -                                                  | NA       | common.no-credits
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
