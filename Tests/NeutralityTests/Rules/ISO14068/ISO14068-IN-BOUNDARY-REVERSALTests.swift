import Neutrality
import Testing

@Suite("ISO14068-IN-BOUNDARY-REVERSAL") struct ISO14068InBoundaryReversalTests {
  @Test("what was reversed is an emission") func table() throws {
    try RuleTable(
      .iso14068InBoundaryReversal,
      """
      case                      | claim       | removed | reversed    | counted | verdict | reason
      no removals               | achievement | -       | -           | -       | PASS    | no-removals
      limit: nothing reversed   | achievement | 100     | 0           | -       | PASS    | no-reversal
      limit: a microgram        | achievement | 100     | 0.000000001 | -       | FAIL    | not-counted
      limit: counted            | achievement | 100     | 0.000000001 | yes     | PASS    | counted
      not counted               | achievement | 100     | 40          | no      | FAIL    | not-counted
      removals of earlier years | achievement | -       | 40          | no      | FAIL    | not-counted
      nobody says               | achievement | 100     | -           | -       | FAIL    | common.missing
      a promise                 | commitment  | 100     | 40          | no      | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.pathway = try PathwaySummary {
        $0.removalsKg = try row.decimal("removed")
        $0.reversalsKg = try row.decimal("reversed")
        $0.countsReversals = try row.flag("counted")
      }
    }.check()
  }

  @Test("without a pathway nothing is known") func none() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.iso14068InBoundaryReversal.judge(claim).reason.name == "common.missing")
  }
}
