import Neutrality
import Testing

@Suite("LEDGER-UNIQUE") struct LedgerUniqueTests {
  @Test("no unit twice") func table() throws {
    try RuleTable(
      .ledgerUnique,
      """
      case                             | credits                                                                        | verdict  | reason
      two blocks                       | A full, B full                                                                 | PASS     | once
      the ledger tells an overlap      | A full, B full overlaps=C7                                                     | FAIL     | overlap
      used by another claim            | A full uses=claim-2023                                                         | FAIL     | used-elsewhere
      limit: the next unit             | A full numbers=VCS/1/100, B full numbers=VCS/101/200                           | PASS     | once
      limit: one unit in common        | A full numbers=VCS/1/100, B full numbers=VCS/100/200                           | FAIL     | twice-here
      a part of a block                | A full numbers=VCS/1/100, B full numbers=VCS/40/50, C full numbers=VCS/200/300 | FAIL     | twice-here
      the last in a long one           | A full numbers=VCS/1/900, B full numbers=VCS/10/20, C full numbers=VCS/800/850 | FAIL     | twice-here
      the same numbers, two batches    | A full numbers=GS1-2021/1/100, B full numbers=GS1-2022/1/100                   | PASS     | once
      the same numbers, two programmes | A full programme=ACR numbers=1/1/100, B full programme=CAR numbers=1/1/100     | PASS     | once
      the same serial                  | A serial=X-1-9 programme=ACR, B serial=X-1-9 programme=ACR                     | FAIL     | twice-here
      the same serial with padding     | A serial=X-0001-009, B serial=x-1-9                                            | FAIL     | twice-here
      zero is no padding               | A serial=X-0-9, B serial=X-00-90                                               | PASS     | once
      parts of one serial              | A serial=X numbers=VCS/1/10, B serial=X numbers=VCS/11/20                      | PASS     | once
      one part without numbers         | A serial=X numbers=VCS/1/10, B serial=X                                        | FAIL     | twice-here
      the origin is cancelled          | A full from=CAR-9 origin-cancelled=yes                                         | PASS     | once
      the origin is not cancelled      | A full from=CAR-9 origin-cancelled=no                                          | FAIL     | origin-open
      nobody says                      | A full from=CAR-9                                                              | EVIDENCE | origin-unknown
      origin and successor             | A full, B full from=A origin-cancelled=yes                                     | FAIL     | origin-used
      the origin by its serial         | A full serial=CAR-009, B full from=CAR-9 origin-cancelled=yes                  | FAIL     | origin-used
      nothing identifies it            | A full, B full serial=-                                                        | EVIDENCE | no-identity
      numbers are enough               | A full serial=- numbers=VCS/1/10                                               | PASS     | once
      a contract has no serial yet     | A full serial=- state=contracted                                               | PASS     | once
      held ones too                    | A full state=reserved uses=claim-2023                                          | FAIL     | used-elsewhere
      cancelled ones do not count      | A full state=cancelled overlaps=C7                                             | NA       | common.no-credits
      no credits                       | -                                                                              | NA       | common.no-credits
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }

  @Test("numbers of twenty digits are told apart") func long() throws {
    let table = RuleTable(
      .ledgerUnique,
      """
      case                | credits                                                                                            | verdict | reason
      limit: the next     | A full numbers=V/1/99999999999999999998, B full numbers=V/99999999999999999999/99999999999999999999 | PASS    | once
      limit: one in common | A full numbers=V/1/99999999999999999999, B full numbers=V/99999999999999999999/99999999999999999999 | FAIL    | twice-here
      """
    ) { claim, row in claim.offsetting.credits = try row.blocks("credits") }
    try table.checkRows()
  }

  @Test("it names all that is wrong") func refs() throws {
    let table = RuleTable(
      .ledgerUnique,
      """
      case | credits                                                   | verdict | reason
      all  | A full overlaps=Z, B full uses=y, C full, D full serial=- | FAIL    | overlap
      """
    ) { claim, row in claim.offsetting.credits = try row.blocks("credits") }
    let judgement = try Rule.ledgerUnique.judge(table.claim(for: table.rows[0]))
    #expect(judgement.refs == ["A", "B"])
    #expect(judgement.reason.slots == [.list(["A"]), .list(["Z"])])
  }
}
