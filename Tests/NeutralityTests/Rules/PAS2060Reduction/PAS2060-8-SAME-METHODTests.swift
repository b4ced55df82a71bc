import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-SAME-METHOD") struct PAS2060SameMethodTests {
  // 1000 kg before.
  @Test("the same method, and the difference in two parts") func table() throws {
    try RuleTable(
      .pas2060SameMethod,
      """
      case                            | claim       | offset | same | again | now | activity    | factors     | same factors | better | figure | computed | verdict | reason
      the same, both parts            | achievement | no     | yes  | -     | 900 | -80         | -20         | no           | -      | -      | yes      | PASS    | same
      the same factors                | achievement | no     | yes  | -     | 900 | -           | -           | yes          | -      | -      | yes      | PASS    | same
      one part gives the other        | achievement | no     | yes  | -     | 900 | -80         | -           | no           | -      | -      | yes      | PASS    | same
      the other gives the one         | achievement | no     | yes  | -     | 900 | -           | -20         | no           | -      | -      | yes      | PASS    | same
      activity rose, factors fell     | achievement | no     | yes  | -     | 900 | 50          | -150        | no           | -      | -      | yes      | WARN    | factors-only
      limit: nothing by activity      | achievement | no     | yes  | -     | 900 | 0           | -100        | no           | -      | -      | yes      | WARN    | factors-only
      limit: a millionth by activity  | achievement | no     | yes  | -     | 900 | -0.000001   | -99.999999  | no           | -      | -      | yes      | PASS    | same
      the same, as somebody says      | achievement | no     | yes  | -     | 900 | -80         | -20         | no           | -      | -      | no       | WARN    | stated-only
      limit: a millionth is lost      | achievement | no     | yes  | -     | 900 | -80         | -19.999999  | no           | -      | -      | yes      | FAIL    | not-adding-up
      the same factors with an effect | achievement | no     | yes  | -     | 900 | -80         | -           | yes          | -      | -      | yes      | FAIL    | not-adding-up
      not taken apart                 | achievement | no     | yes  | -     | 900 | -           | -           | no           | -      | -      | yes      | WARN    | not-separated
      a better method beside it       | achievement | no     | yes  | -     | 900 | -80         | -20         | no           | hybrid | 950    | yes      | PASS    | same-with-alternative
      another method                  | achievement | no     | no   | -     | 900 | -80         | -20         | no           | -      | -      | yes      | FAIL    | other-method
      another, not done again         | achievement | no     | no   | no    | 900 | -           | -           | no           | -      | -      | yes      | FAIL    | other-method
      another, the first done again   | achievement | no     | no   | yes   | 900 | -80         | -20         | no           | -      | -      | yes      | WARN    | requantified
      not said                        | achievement | no     | -    | -     | 900 | -80         | -20         | no           | -      | -      | yes      | FAIL    | common.missing
      no comparison                   | achievement | no     | yes  | -     | -   | -           | -           | yes          | -      | -      | yes      | FAIL    | common.missing
      everything is offset            | achievement | yes    | no   | -     | 900 | -           | -           | no           | -      | -      | yes      | NA      | common.first-period
      a promise                       | commitment  | no     | no   | -     | 900 | -           | -           | no           | -      | -      | yes      | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("offset")
      claim.reduction.route = .offsetOnly
      claim.reduction.baseline = try ComparisonSummary {
        $0.referenceKg = ExactDecimal(1000)
        $0.currentKg = try row.decimal("now")
        $0.hasSameMethod = try row.flag("same")
        $0.isReferenceRequantified = try row.flag("again")
        $0.activityEffectKg = try row.decimal("activity")
        $0.factorEffectKg = try row.decimal("factors")
        $0.areEffectsComputed = try row.flag("computed") ?? false
        $0.hasSameFactors = try row.flag("same factors")
        $0.alternativeMethod = try row.text("better")
        $0.alternativeKg = try row.decimal("figure")
      }
    }.check()
  }

  @Test("both parts are shown, of the worse of two comparisons") func parts() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.settings.reductionReference = .both
    claim.reduction.baseline = ComparisonSummary {
      ($0.referenceKg, $0.currentKg) = (ExactDecimal(1000), ExactDecimal(900))
      ($0.hasSameMethod, $0.hasSameFactors) = (true, true)
      $0.areEffectsComputed = true
    }
    #expect(try Rule.pas2060SameMethod.judge(claim).reason.slots == [.text("reduction.previous")])
    claim.reduction.previous = ComparisonSummary {
      ($0.referenceKg, $0.currentKg) = (ExactDecimal(950), ExactDecimal(900))
      ($0.hasSameMethod, $0.factorEffectKg) = (true, ExactDecimal(-60))
    }
    let judgement = try Rule.pas2060SameMethod.judge(claim)
    #expect(judgement.reason.key == "factors-only")
    #expect(judgement.observed["activityEffectKg"]?.exactText == "10")
    #expect(judgement.observed["factorEffectKg"]?.exactText == "-60")
    #expect(judgement.observed["previousChangeKg"]?.exactText == "-50")
  }
}
