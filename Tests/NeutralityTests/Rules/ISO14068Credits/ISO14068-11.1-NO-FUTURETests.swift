import Neutrality
import Testing

@Suite("ISO14068-11.1-NO-FUTURE") struct ISO14068NoFutureTests {
  @Test("certified, issued and retired") func table() throws {
    try RuleTable(
      .iso14068NoFuture,
      """
      case                          | claim       | as of      | credits                              | verdict | reason
      retired                       | achievement | 2025-06-30 | A full                               | PASS    | retired
      held                          | achievement | 2025-06-30 | A full, B full state=held            | FAIL    | not-retired
      a contract                    | achievement | 2025-06-30 | A state=contracted                   | FAIL    | not-retired
      cancelled                     | achievement | 2025-06-30 | A full state=cancelled               | FAIL    | not-retired
      limit: retired today          | achievement | 2025-06-30 | A full retired=2025-06-30            | PASS    | retired
      limit: retired tomorrow       | achievement | 2025-06-30 | A full retired=2025-07-01            | FAIL    | not-retired
      a unit ahead of issuance      | achievement | 2025-06-30 | A full forward=yes                   | FAIL    | forward
      limit: the vintage ends today | achievement | 2025-06-30 | A full vintage=2025-01-01/2025-06-30 | PASS    | retired
      limit: it ends tomorrow       | achievement | 2025-06-30 | A full vintage=2025-01-01/2025-07-01 | FAIL    | future
      no credits                    | achievement | 2025-06-30 | -                                    | NA      | common.no-credits
      a promise                     | commitment  | 2025-06-30 | A full                               | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
