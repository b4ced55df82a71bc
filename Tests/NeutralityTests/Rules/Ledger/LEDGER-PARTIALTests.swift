import Neutrality
import Testing

@Suite("LEDGER-PARTIAL") struct LedgerPartialTests {
  @Test("one retirement, several claims") func table() throws {
    try RuleTable(
      .ledgerPartial,
      """
      case                          | credits                                      | verdict  | reason
      all for this claim            | A full                                       | PASS     | whole
      split                         | A full kg=400 shared=claim-B/1000/500/split  | PASS     | split
      limit: all of it is used      | A full kg=400 shared=claim-B/1000/600/split  | PASS     | split
      limit: one kg too much        | A full kg=401 shared=claim-B/1000/600/split  | FAIL     | too-much
      not split                     | A full kg=400 shared=claim-B/1000/600/whole  | FAIL     | not-split
      not split, no quantity        | A full kg=400 shared=claim-B/?/?/whole       | FAIL     | not-split
      no quantity                   | A full kg=400 shared=claim-B/?/600/split     | EVIDENCE | no-quantity
      the others' part is not known | A full kg=400 shared=claim-B/1000/?/split    | EVIDENCE | no-quantity
      one of two                    | A full, B full shared=claim-B/1000/600/whole | FAIL     | not-split
      no credits                    | -                                            | NA       | common.no-credits
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
