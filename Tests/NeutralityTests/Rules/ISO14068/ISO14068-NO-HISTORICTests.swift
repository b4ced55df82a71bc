import Neutrality
import Testing

@Suite("ISO14068-NO-HISTORIC") struct ISO14068NoHistoricTests {
  @Test("nothing before the baseline counts") func table() throws {
    try RuleTable(
      .iso14068NoHistoric,
      """
      case                      | route          | plan | historic    | period | verdict | reason
      none                      | -              | yes  | -           | -      | PASS    | none
      own reductions            | own-reductions | yes  | -           | -      | PASS    | none
      no plan                   | -              | -    | -           | -      | PASS    | none
      the second way            | with-historic  | yes  | -           | -      | FAIL    | counted
      limit: zero of them       | -              | yes  | 0           | -      | PASS    | none
      limit: a microgram        | -              | yes  | 0.000000001 | -      | FAIL    | counted
      an unknown quantity       | -              | yes  | ?           | -      | FAIL    | counted
      a period before it        | -              | yes  | -           | 2022   | FAIL    | counted
      """
    ) { claim, row in
      claim.reduction.route = try row.choice("route")
      if try row.text("plan") != nil { claim.plan = PlanSummary() }
      if let text = try row.text("historic") {
        claim.plan?.historic = try HistoricReductionSummary {
          $0.reductionKg = text == "?" ? nil : try row.decimal("historic")
        }
      }
      if let year = try row.count("period") {
        claim.periods = [PeriodSummary(.historic, Samples.year(year))]
      }
    }.check()
  }
}
