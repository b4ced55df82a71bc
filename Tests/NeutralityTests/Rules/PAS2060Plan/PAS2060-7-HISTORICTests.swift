import Neutrality
import Testing

@Suite("PAS2060-7-HISTORIC") struct PAS2060HistoricTests {
  @Test("what earlier reductions need") func table() throws {
    try RuleTable(
      .pas2060Historic,
      """
      case                          | route          | baseline   | from       | to         | data | same | line | parallel | verdict | reason
      all shown                     | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-31 | yes  | yes  | yes  | yes      | PASS    | shown
      in the plan, route not stated | -              | 2024-01-01 | 2023-01-01 | 2023-12-31 | yes  | yes  | yes  | yes      | PASS    | shown
      limit: ends a day too early   | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-30 | yes  | yes  | yes  | yes      | FAIL    | not-before
      limit: ends on the baseline   | with-historic  | 2024-01-01 | 2023-01-01 | 2024-01-01 | yes  | yes  | yes  | yes      | FAIL    | not-before
      no data                       | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-31 | no   | yes  | yes  | yes      | FAIL    | incomplete
      another method                | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-31 | yes  | no   | yes  | yes      | FAIL    | incomplete
      nothing said of the standard  | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-31 | yes  | yes  | -    | yes      | FAIL    | incomplete
      not in parallel               | with-historic  | 2024-01-01 | 2023-01-01 | 2023-12-31 | yes  | yes  | yes  | no       | FAIL    | incomplete
      no period                     | with-historic  | 2024-01-01 | -          | -          | yes  | yes  | yes  | yes      | FAIL    | incomplete
      no baseline date              | with-historic  | -          | 2023-01-01 | 2023-12-31 | yes  | yes  | yes  | yes      | FAIL    | common.missing
      claimed without a word        | with-historic  | 2024-01-01 | -          | -          | -    | -    | -    | -        | FAIL    | common.missing
      not claimed                   | own-reductions | 2024-01-01 | -          | -          | -    | -    | -    | -        | NA      | not-claimed
      """
    ) { claim, row in
      claim.reduction.route = try row.choice("route")
      claim.plan = try PlanSummary { $0.baselineDate = try row.date("baseline") }
      guard try row.text("data") != nil else { return }
      claim.plan?.historic = try HistoricReductionSummary {
        $0.period = try row.period("from", "to")
        $0.hasData = try row.flag("data")
        $0.hasSameMethod = try row.flag("same")
        $0.isInLine = try row.flag("line")
        $0.isReportedInParallel = try row.flag("parallel")
      }
    }.check()
  }
}
