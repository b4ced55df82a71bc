import Neutrality
import Testing

@Suite("GD-EVT-RECORDS") struct GuangdongRecordsTests {
  @Test("proof of cancellation that can be traced") func table() throws {
    try RuleTable(
      .guangdongRecords,
      """
      case                     | claim       | as of      | proof | credits                           | verdict  | reason
      a proof for all          | achievement | 2026-06-30 | paper | A full proof=-, B full proof=-    | PASS     | kept
      a proof for each         | achievement | 2026-06-30 | -     | A full, B full                    | PASS     | kept
      none for one             | achievement | 2026-06-30 | -     | A full, B full proof=-            | FAIL     | no-proof
      limit: open, last day    | achievement | 2027-03-01 | -     | A full, B full state=held         | PENDING  | open
      limit: open, a day later | achievement | 2027-03-02 | -     | A full, B full state=held         | FAIL     | not-retired
      open beside no proof     | achievement | 2026-06-30 | -     | A full proof=-, B full state=held | FAIL     | no-proof
      cannot be traced         | achievement | 2026-06-30 | paper | A full serial=- url=-             | EVIDENCE | untraceable
      a serial is enough       | achievement | 2026-06-30 | paper | A full url=-                      | PASS     | kept
      no credits               | achievement | 2026-06-30 | -     | -                                 | NA       | common.no-credits
      a promise                | commitment  | 2026-06-30 | -     | A full                            | NA       | common.commitment-only
      """
    ) { claim, row in
      let end = try Samples.day("2026-03-01")
      claim.event = EventSummary { $0.to = end }
      claim.offsetting.cancellationProof = try row.document("proof")
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
