import Neutrality
import Testing

@Suite("PAS2060-9.1.2c-VERIFIED") struct PAS2060VerifiedTests {
  // Declared on 2025-03-01: the claim may wait until 2026-03-01.
  @Test("issued units of registered projects are verified") func table() throws {
    try RuleTable(
      .pas2060Verified,
      """
      case                           | claim       | as of      | credits                                             | due        | verdict  | reason
      issued                         | achievement | 2025-06-30 | A full                                              | -          | PASS     | verified
      an allowance                   | achievement | 2025-06-30 | A programme=ETS                                     | -          | PASS     | verified
      registered is enough           | achievement | 2025-06-30 | A full verified=-                                   | -          | PASS     | verified
      verified is enough             | achievement | 2025-06-30 | A full status=-                                     | -          | PASS     | verified
      no programme registered it     | achievement | 2025-06-30 | A full status=unregistered                          | -          | FAIL     | unverified
      known not to be verified       | achievement | 2025-06-30 | A full verified=no                                  | -          | FAIL     | unverified
      nothing is said                | achievement | 2025-06-30 | A full status=- verified=-                          | -          | EVIDENCE | unclear
      limit: a contract, last day    | achievement | 2026-03-01 | A full state=contracted                             | 2026-03-01 | PENDING  | open
      limit: a contract, a day later | achievement | 2026-03-02 | A full state=contracted                             | -          | FAIL     | not-issued
      a unit ahead of issuance       | achievement | 2025-06-30 | A full state=held forward=yes                       | 2026-03-01 | PENDING  | open
      a contract beside unclear      | achievement | 2025-06-30 | A full state=contracted, B full status=- verified=- | -          | EVIDENCE | unclear
      no credits                     | achievement | 2025-06-30 | -                                                   | -          | NA       | common.no-credits
      a promise                      | commitment  | 2025-06-30 | A full                                              | -          | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.declaration.date = try Samples.day("2025-03-01")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
