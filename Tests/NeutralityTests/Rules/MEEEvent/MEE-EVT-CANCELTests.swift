import Neutrality
import Testing

@Suite("MEE-EVT-CANCEL") struct MEECancelTests {
  // The event ended on 2024-06-30, so that there is time until 2025-06-30.
  @Test("retired in their own registry") func table() throws {
    try RuleTable(
      .meeCancel,
      """
      case                      | claim       | as of      | credits                | record        | address     | due        | verdict  | reason
      in the registry           | achievement | 2025-06-30 | A retired 10           | registry      | -           | -          | PASS     | retired
      at an address             | achievement | 2025-06-30 | A retired 10           | -             | example.com | -          | PASS     | retired
      no record                 | achievement | 2025-06-30 | A retired 10           | -             | -           | -          | EVIDENCE | not-traceable
      some public record        | achievement | 2025-06-30 | A retired 10           | public-record | example.com | -          | EVIDENCE | not-traceable
      a seller's letter         | achievement | 2025-06-30 | A retired 10           | private-list  | example.com | -          | FAIL     | private-record
      limit: open, last day     | achievement | 2025-06-30 | A retired 5, B held 5  | registry      | -           | 2025-06-30 | PENDING  | open
      limit: open, one day more | achievement | 2025-07-01 | A retired 5, B held 5  | registry      | -           | -          | FAIL     | never
      open beside a letter      | achievement | 2025-06-30 | A retired 5, B held 5  | private-list  | -           | -          | FAIL     | private-record
      open beside no record     | achievement | 2025-06-30 | A retired 5, B held 5  | -             | -           | -          | EVIDENCE | not-traceable
      no credits                | achievement | 2025-06-30 | -                      | -             | -           | -          | NA       | common.no-credits
      a promise                 | commitment  | 2025-06-30 | A held 5               | -             | -           | -          | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.event = try EventSummary { $0.to = try Samples.day("2024-06-30") }
      claim.offsetting.credits = try row.credits("credits")
      for place in claim.offsetting.credits.indices {
        claim.offsetting.credits[place].record = try row.choice("record")
        claim.offsetting.credits[place].registryURL = try row.text("address")
      }
    }.check()
  }

  @Test("the end of the event is needed, and the proof is named") func others() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.event = EventSummary()
    claim.offsetting.credits = [CreditSummary("A", kg: 1, state: .retired)]
    claim.offsetting.credits[0].evidence = DocumentReference("x", digest: Samples.digest("x"))
    #expect(try Rule.meeCancel.judge(claim).reason.name == "common.missing")
    claim.event?.to = try Samples.day("2024-06-30")
    #expect(try Rule.meeCancel.judge(claim).refs == ["A", Samples.digest("x")])
  }
}
