import Neutrality
import Testing

@Suite("PAS2060-8-TYPE") struct PAS2060ReductionTypeTests {
  @Test("the kind of reduction, everywhere") func table() throws {
    try RuleTable(
      .pas2060ReductionType,
      """
      case                 | claim       | offset | kind            | elsewhere | verdict  | reason
      overall              | achievement | no     | overall         | yes       | PASS     | stated
      by activity          | achievement | no     | activity-based  | yes       | PASS     | stated
      by intensity         | achievement | no     | intensity-based | yes       | PASS     | stated
      elsewhere it is not  | achievement | no     | overall         | no        | FAIL     | communications-silent
      nobody looked        | achievement | no     | overall         | -         | EVIDENCE | communications-not-read
      not said             | achievement | no     | -               | yes       | FAIL     | common.missing
      everything is offset | achievement | yes    | -               | -         | NA       | common.first-period
      a promise            | commitment  | no     | -               | -         | NA       | common.commitment-only
      """, without: [.limit]
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.reduction.kind = try row.choice("kind")
      claim.reduction.communicationsSayKind = try row.flag("elsewhere")
    }.check()
  }
}
