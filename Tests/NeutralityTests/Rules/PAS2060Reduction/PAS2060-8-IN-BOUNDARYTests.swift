import Neutrality
import Testing

@Suite("PAS2060-8-IN-BOUNDARY") struct PAS2060InBoundaryTests {
  @Test("nothing from outside the footprint") func table() throws {
    try RuleTable(
      .pas2060InBoundary,
      """
      case                         | claim       | offset | counted  | verdict  | reason
      none                         | achievement | no     | 0        | PASS     | none
      limit: a millionth           | achievement | no     | 0.000001 | FAIL     | counted
      not said                     | achievement | no     | -        | EVIDENCE | not-stated
      everything is offset         | achievement | yes    | -        | NA       | common.first-period
      offset, and counted          | achievement | yes    | 5        | FAIL     | counted
      a promise                    | commitment  | no     | 5        | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.reduction.outsideCountedKg = try row.decimal("counted")
    }.check()
  }
}
