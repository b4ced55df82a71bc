import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-REDUCTION") struct PAS2060ReductionTests {
  // kg and output of the baseline, of the period before, and now.
  @Test("absolute or per unit, against the reference that is set") func table() throws {
    try RuleTable(
      .pas2060Reduction,
      """
      case                             | claim       | first | by       | base | base out | before | before out | now         | now out | why    | verdict | reason
      less than both                   | achievement | no    | baseline | 1000 | -        | 900    | -          | 800         | -       | -      | PASS    | fell
      limit: a millionth less          | achievement | no    | baseline | 1000 | -        | 1000   | -          | 999.999999  | -       | -      | PASS    | fell
      limit: as much as in the base    | achievement | no    | baseline | 1000 | -        | 1000   | -          | 1000        | -       | -      | FAIL    | not-fallen
      limit: a millionth more          | achievement | no    | baseline | 1000 | -        | 2000   | -          | 1000.000001 | -       | -      | FAIL    | not-fallen
      less per unit only               | achievement | no    | baseline | 1000 | 100      | 1050   | 105        | 1050        | 110     | -      | PASS    | fell-per-unit
      limit: as much per unit          | achievement | no    | baseline | 1000 | 100      | 1100   | 110        | 1100        | 110     | -      | FAIL    | not-fallen
      limit: a millionth less per unit | achievement | no    | baseline | 1000 | 100      | 1100   | 110        | 1099.999999 | 110     | -      | PASS    | fell-per-unit
      more than the period before      | achievement | no    | baseline | 1000 | -        | 700    | -          | 800         | -       | a move | WARN    | rose-since
      limit: a millionth more than it  | achievement | no    | baseline | 1000 | -        | 800    | -          | 800.000001  | -       | -      | WARN    | rose-unexplained
      limit: as much as before         | achievement | no    | baseline | 1000 | -        | 800    | -          | 800         | -       | -      | PASS    | fell
      the period before is not known   | achievement | no    | baseline | 1000 | -        | -      | -          | 800         | -       | -      | PASS    | fell
      against the period before        | achievement | no    | previous | 1000 | -        | 700    | -          | 800         | -       | a move | FAIL    | not-fallen
      less than it, more than the base | achievement | no    | previous | 1000 | -        | 1200   | -          | 1100        | -       | -      | WARN    | rose-unexplained
      against both                     | achievement | no    | both     | 1000 | -        | 900    | -          | 800         | -       | -      | PASS    | fell
      against both, one rose           | achievement | no    | both     | 1000 | -        | 700    | -          | 800         | -       | a move | FAIL    | not-fallen
      against both, one per unit       | achievement | no    | both     | 1000 | 100      | 700    | 70         | 800         | 90      | -      | PASS    | fell-per-unit
      against both, one unknown        | achievement | no    | both     | 1000 | -        | -      | -          | 800         | -       | -      | FAIL    | common.missing
      no output to divide by           | achievement | no    | baseline | 1000 | 0        | -      | -          | 1050        | 110     | -      | FAIL    | not-fallen
      nothing was emitted before       | achievement | no    | baseline | 0    | 100      | -      | -          | 0           | 110     | -      | FAIL    | not-fallen
      no baseline                      | achievement | no    | baseline | -    | -        | 900    | -          | 800         | -       | -      | FAIL    | common.missing
      not said which period            | achievement | -     | baseline | 1000 | -        | 900    | -          | 1000        | -       | -      | FAIL    | not-fallen
      the first period                 | achievement | yes   | baseline | 1000 | -        | -      | -          | 1000        | -       | -      | NA      | common.first-period
      a promise                        | commitment  | no    | baseline | 1000 | -        | -      | -          | 1000        | -       | -      | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("first")
      if let by: Settings.Reference = try row.choice("by") {
        claim.settings.reductionReference = by
      }
      claim.reduction.baseline = try row.comparison("base", "now", "base out", "now out")
      claim.reduction.previous = try row.comparison("before", "now", "before out", "now out")
      claim.reduction.riseExplanation = try row.text("why")
    }.check()
  }

  @Test("both comparisons are shown with their parts, the decisive one first") func shown() throws {
    let number = { try ExactDecimal(parsing: $0) }
    let claim = try NeutralityCase(asOf: Samples.day("2025-06-30")) {
      $0.reduction.baseline = try ComparisonSummary {
        $0.referenceKg = try number("1200")
        $0.currentKg = try number("900")
        $0.referenceOutput = try number("100")
        $0.currentOutput = try number("90")
      }
      $0.reduction.previous = try ComparisonSummary {
        $0.referenceKg = try number("1000")
        $0.currentKg = try number("900")
      }
    }
    let judgement = try Rule.pas2060Reduction.judge(claim)
    #expect(
      judgement.reason.slots.map(\.exactText) == [
        "reference.baseline", "-300", "-0.25", "-0.166666666667", "reference.previous", "-100",
        "-0.1", "",
      ])
    #expect(judgement.observed["baselineReferenceOutput"]?.exactText == "100")
    #expect(judgement.observed["previousReferenceKg"]?.exactText == "1000")
    #expect(judgement.limit == "(baselineChangeKg < 0 or baselineIntensityChange < 0)")
  }

  @Test("of two that decide, the one that fails comes first") func order() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30")) {
      $0.settings.reductionReference = .both
      $0.reduction.baseline = ComparisonSummary {
        ($0.referenceKg, $0.currentKg) = (ExactDecimal(1000), ExactDecimal(800))
      }
      $0.reduction.previous = ComparisonSummary {
        ($0.referenceKg, $0.currentKg) = (ExactDecimal(700), ExactDecimal(800))
      }
    }
    let judgement = try Rule.pas2060Reduction.judge(claim)
    #expect(judgement.reason.slots.first == .term("reference.previous"))
    #expect(judgement.verdict == .fail)
  }
}
