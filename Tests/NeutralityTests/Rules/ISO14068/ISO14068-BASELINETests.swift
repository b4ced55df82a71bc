import Neutrality
import Quantities
import Testing

@Suite("ISO14068-BASELINE") struct ISO14068BaselineTests {
  // What happened to the baseline: what, kg CO2e, and `done` where it was recalculated.
  @Test("fixed, with a policy, recalculated") func table() throws {
    try RuleTable(
      .iso14068Baseline,
      """
      case                          | kg   | policy | changes                                    | verdict | reason
      nothing happened              | 1000 | yes    | -                                          | PASS    | fixed
      recalculated                  | 1000 | yes    | structure 300 done, method ? done          | PASS    | fixed
      growth is no change           | 1000 | yes    | growth 900                                 | PASS    | fixed
      limit: a microgram below 5 %  | 1000 | yes    | structure 49.999999999                     | WARN    | small-changes
      limit: exactly 5 %            | 1000 | yes    | structure 50                               | FAIL    | not-recalculated
      limit: two together           | 1000 | yes    | structure 25, method 25                    | FAIL    | not-recalculated
      one up and one down           | 1000 | yes    | structure 25, method -25                   | FAIL    | not-recalculated
      one done, one small           | 1000 | yes    | structure 300 done, method 10              | WARN    | small-changes
      nobody knows how much         | 1000 | yes    | method ?                                   | FAIL    | unknown-effect
      unknown beside a large one    | 1000 | yes    | method ?, structure 50                     | FAIL    | not-recalculated
      no policy                     | 1000 | -      | -                                          | FAIL    | common.missing
      no baseline                   | -    | yes    | -                                          | FAIL    | common.missing
      """
    ) { claim, row in
      claim.baseline.totalKg = try row.decimal("kg")
      claim.baseline.policy = try row.text("policy")
      claim.baseline.triggers = try row.list("changes").map { text in
        let words = text.split(separator: " ").map(String.init)
        return BaselineSummary.Trigger(
          try #require(BaselineSummary.Trigger.Kind(rawValue: words[0])),
          effectKg: words[1] == "?" ? nil : try ExactDecimal(parsing: words[1]),
          isRecalculated: words.count > 2)
      }
    }.check()
  }

  @Test("the baseline period's figure will do, and the share is a setting") func others() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.baseline.policy = "from 10 %"
    claim.periods = [PeriodSummary(.baseline, Samples.year(2022), kg: ExactDecimal(1000))]
    #expect(try Rule.iso14068Baseline.judge(claim).verdict == .pass)
    claim.baseline.triggers = [
      BaselineSummary.Trigger(.structure, effectKg: ExactDecimal(99), isRecalculated: false)
    ]
    #expect(try Rule.iso14068Baseline.judge(claim).verdict == .fail)
    claim.settings.recalculationPercent = ExactDecimal(10)
    #expect(try Rule.iso14068Baseline.judge(claim).verdict == .warn)
  }
}
