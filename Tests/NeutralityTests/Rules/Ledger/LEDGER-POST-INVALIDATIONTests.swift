import Neutrality
import Testing

@Suite("LEDGER-POST-INVALIDATION") struct LedgerPostInvalidationTests {
  @Test("impaired credits, open and older claims") func table() throws {
    try RuleTable(
      .ledgerPostInvalidation,
      """
      case                                | claim       | as of      | declared   | credits                                                           | verdict | reason
      sound                               | achievement | 2025-06-30 | 2025-03-01 | A full                                                            | PASS    | sound
      limit: found on the declaration day | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-03-01                                        | FAIL    | impaired
      limit: found a day later            | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-03-02                                        | WARN    | historic
      later, and some still held          | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-03-02, B full state=held                     | FAIL    | impaired
      not declared yet                    | achievement | 2025-06-30 | -          | A full impaired=2025-03-02                                        | FAIL    | impaired
      limit: found today                  | achievement | 2025-06-30 | 2025-03-01 | A full state=impaired impaired=2025-06-30                         | WARN    | historic
      limit: found tomorrow               | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-07-01                                        | PASS    | sound
      impaired without a day              | achievement | 2025-06-30 | 2025-03-01 | A full state=impaired                                             | FAIL    | impaired
      the project is withdrawn            | achievement | 2025-06-30 | 2025-03-01 | A full status=withdrawn                                           | FAIL    | impaired
      replaced                            | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-02-01 replaced=B, B full                     | PASS    | replaced
      replaced by what is not retired     | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-02-01 replaced=B, B full state=held          | FAIL    | impaired
      replaced by what is impaired too    | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-02-01 replaced=B, B full impaired=2025-02-01 | FAIL    | impaired
      replaced by what is not there       | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-02-01 replaced=B                             | FAIL    | impaired
      one before, one after               | achievement | 2025-06-30 | 2025-03-01 | A full impaired=2025-04-01, B full impaired=2025-02-01            | FAIL    | impaired
      no credits                          | achievement | 2025-06-30 | 2025-03-01 | -                                                                 | NA      | common.no-credits
      a promise                           | commitment  | 2025-06-30 | 2025-03-01 | A full                                                            | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try row.date("declared")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
