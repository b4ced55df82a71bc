import Neutrality
import Testing

@Suite("ISO14068-COMMIT") struct ISO14068CommitTests {
  @Test("by top management, in public, dated, with a name") func table() throws {
    try RuleTable(
      .iso14068Commit,
      """
      case                       | words | on         | who | published  | address     | declared   | verdict | reason
      in the plan                | yes   | 2024-01-15 | yes | 2024-02-01 | -           | 2025-03-01 | PASS    | committed
      in the report              | yes   | 2024-01-15 | yes | -          | example.com | 2025-03-01 | PASS    | committed
      limit: on the claim's day  | yes   | 2025-03-01 | yes | 2024-02-01 | -           | 2025-03-01 | PASS    | committed
      limit: one day later       | yes   | 2025-03-02 | yes | 2024-02-01 | -           | 2025-03-01 | FAIL    | after-claim
      no claim yet               | yes   | 2025-03-02 | yes | 2024-02-01 | -           | -          | PASS    | committed
      no words                   | -     | 2024-01-15 | yes | 2024-02-01 | -           | 2025-03-01 | FAIL    | incomplete
      no day                     | yes   | -          | yes | 2024-02-01 | -           | 2025-03-01 | FAIL    | incomplete
      nobody is responsible      | yes   | 2024-01-15 | -   | 2024-02-01 | -           | 2025-03-01 | FAIL    | incomplete
      not public                 | yes   | 2024-01-15 | yes | -          | -           | 2025-03-01 | FAIL    | incomplete
      """
    ) { claim, row in
      claim.declaration.date = try row.date("declared")
      claim.publication.url = try row.text("address")
      claim.plan = try PlanSummary {
        $0.topCommitment = try row.text("words")
        $0.topCommitmentOn = try row.date("on")
        $0.responsible = try row.text("who")
        $0.publishedOn = try row.date("published")
      }
    }.check()
  }

  @Test("without a plan, and with the declaration's person") func others() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.iso14068Commit.judge(claim).reason.name == "common.missing")
    claim.declaration.responsible = "Chan"
    claim.plan = try PlanSummary {
      $0.topCommitment = "net zero"
      $0.topCommitmentOn = try Samples.day("2024-01-15")
      $0.publishedOn = try Samples.day("2024-02-01")
    }
    #expect(try Rule.iso14068Commit.judge(claim).verdict == .pass)
    claim.declaration.responsible = ""
    let judgement = try Rule.iso14068Commit.judge(claim)
    #expect(judgement.reason.slots == [.terms(["iso-commitment.responsible"])])
  }
}
