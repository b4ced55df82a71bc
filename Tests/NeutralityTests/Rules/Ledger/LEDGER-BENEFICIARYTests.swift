import Neutrality
import Testing

@Suite("LEDGER-BENEFICIARY") struct LedgerBeneficiaryTests {
  @Test("retired for the entity") func table() throws {
    try RuleTable(
      .ledgerBeneficiary,
      """
      case                           | claim       | credits                                              | verdict  | reason
      the entity                     | achievement | A full                                               | PASS     | entity
      an alias                       | achievement | A full match=alias                                   | PASS     | entity
      the name, not compared         | achievement | A match=- beneficiary=Lan                            | PASS     | entity
      another spelling               | achievement | A match=- beneficiary=LAN                            | EVIDENCE | not-compared
      somebody else                  | achievement | A full match=other beneficiary=Wong                  | FAIL     | other
      an intermediary with a letter  | achievement | A full match=other beneficiary=Broker letter=letter  | EVIDENCE | intermediary
      one letter for two             | achievement | A full match=other letter=letter, B full match=other | FAIL     | other
      not disclosed                  | achievement | A full match=undisclosed                             | EVIDENCE | undisclosed
      blank                          | achievement | A full match=- beneficiary=-                         | EVIDENCE | undisclosed
      a member that a document shows | achievement | A full match=group-member                            | PASS     | entity
      a member without a document    | achievement | A full match=group-member proof=-                    | EVIDENCE | group-member
      held ones have none yet        | achievement | A full state=held match=other                        | NA       | common.no-credits
      no credits                     | achievement | -                                                    | NA       | common.no-credits
      a promise                      | commitment  | A full                                               | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.subject.entity = "Lan"
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("a decision must be on the letter") func letter() throws {
    let table = RuleTable(
      .ledgerBeneficiary,
      """
      case | credits                          | verdict  | reason
      one  | A full match=other letter=letter | EVIDENCE | intermediary
      """
    ) { claim, row in claim.offsetting.credits = try row.blocks("credits") }
    let judgement = try Rule.ledgerBeneficiary.judge(table.claim(for: table.rows[0]))
    #expect(judgement.refs == ["A", Samples.digest("letter")])
  }
}
