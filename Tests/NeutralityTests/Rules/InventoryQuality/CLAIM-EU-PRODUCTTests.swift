import Neutrality
import Testing

@Suite("CLAIM-EU-PRODUCT") struct ClaimOnProductInEUTests {
  @Test("products in the Union from the day on") func table() throws {
    try RuleTable(
      .claimOnProductInEU,
      """
      case                       | subject      | as of      | claimed    | markets | verdict | reason
      limit: the day before      | product      | 2026-10-01 | 2026-09-26 | EU      | PASS    | before
      limit: on the day          | product      | 2026-10-01 | 2026-09-27 | EU      | WARN    | legal-review
      a member                   | service      | 2026-10-01 | 2026-10-01 | HK, DE  | WARN    | legal-review
      other markets              | product      | 2026-10-01 | 2026-10-01 | HK, GB  | PASS    | other-markets
      no markets                 | product      | 2026-10-01 | 2026-10-01 | -       | WARN    | common.missing
      no markets, before         | product      | 2026-10-01 | 2026-09-01 | -       | PASS    | before
      limit: no date, day before | product      | 2026-09-26 | -          | EU      | PASS    | before
      limit: no date, on the day | product      | 2026-09-27 | -          | EU      | WARN    | legal-review
      an organisation            | organisation | 2026-10-01 | 2026-10-01 | EU      | NA      | common.not-a-product
      """, without: [.fail]
    ) { claim, row in
      claim.subject.kind = try row.choice("subject")
      claim.declaration.date = try row.date("claimed")
      claim.subject.markets = try row.list("markets")
    }.check()
  }
}
