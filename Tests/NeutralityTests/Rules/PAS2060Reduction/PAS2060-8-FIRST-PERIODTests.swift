import Neutrality
import Quantities
import Testing

@Suite("PAS2060-8-FIRST-PERIOD") struct PAS2060FirstPeriodTests {
  @Test("three ways through the first period") func table() throws {
    try RuleTable(
      .pas2060FirstPeriod,
      """
      case                          | claim       | first | once | route          | then | now         | output then | output now | earlier | before     | planned    | verdict | reason
      everything offset             | achievement | yes   | -    | offset-only    | -    | -           | -           | -          | -       | -          | -          | PASS    | offset-only
      an event that is held once    | achievement | -     | yes  | offset-only    | -    | -           | -           | -          | -       | -          | -          | PASS    | offset-only
      less than before              | achievement | yes   | -    | own-reductions | 1000 | 900         | -           | -          | -       | -          | -          | PASS    | own-reductions
      limit: a millionth less       | achievement | yes   | -    | own-reductions | 1000 | 999.999999  | -           | -          | -       | -          | -          | PASS    | own-reductions
      limit: as much as before      | achievement | yes   | -    | own-reductions | 1000 | 1000        | -           | -          | -       | -          | -          | FAIL    | no-reduction
      less per unit                 | achievement | yes   | -    | own-reductions | 1000 | 1050        | 100         | 110        | -       | -          | -          | PASS    | own-reductions
      nothing to compare            | achievement | yes   | -    | own-reductions | -    | -           | -           | -          | -       | -          | -          | FAIL    | common.missing
      earlier ones alone            | achievement | yes   | -    | with-historic  | 1000 | 1000        | -           | -          | 50      | -          | -          | PASS    | with-historic
      limit: a rise eats them       | achievement | yes   | -    | with-historic  | 1000 | 1050        | -           | -          | 50      | -          | -          | FAIL    | no-historic-reduction
      limit: not all of them        | achievement | yes   | -    | with-historic  | 1000 | 1049.999999 | -           | -          | 50      | -          | -          | PASS    | with-historic
      less per unit helps           | achievement | yes   | -    | with-historic  | 1000 | 1050        | 100         | 110        | 50      | -          | -          | PASS    | with-historic
      earlier ones without a figure | achievement | yes   | -    | with-historic  | 1000 | 900         | -           | -          | -       | -          | -          | FAIL    | common.missing
      earlier ones, no comparison   | achievement | yes   | -    | with-historic  | -    | -           | -           | -          | 50      | -          | -          | FAIL    | common.missing
      no way is stated              | achievement | yes   | -    | -              | 1000 | 900         | -           | -          | -       | -          | -          | FAIL    | common.missing
      everything offset once more   | achievement | no    | -    | offset-only    | -    | -           | -           | -          | -       | -          | -          | FAIL    | not-first
      not said which period         | achievement | -     | -    | offset-only    | -    | -           | -           | -          | -       | -          | -          | FAIL    | not-first
      a later period                | achievement | no    | -    | own-reductions | 1000 | 900         | -           | -          | -       | -          | -          | NA      | later-period
      limit: a period just before   | achievement | yes   | -    | offset-only    | -    | -           | -           | -          | -       | 2023-12-31 | -          | FAIL    | earlier-period
      limit: one that runs into it  | achievement | yes   | -    | offset-only    | -    | -           | -           | -          | -       | 2024-01-01 | -          | PASS    | offset-only
      limit: planned just before    | achievement | yes   | -    | own-reductions | -    | -           | -           | -          | -       | -          | 2023-12-31 | FAIL    | earlier-period
      limit: planned into it        | achievement | yes   | -    | offset-only    | -    | -           | -           | -          | -       | -          | 2024-01-01 | PASS    | offset-only
      held once, and once before    | achievement | -     | yes  | offset-only    | -    | -           | -           | -          | -       | 2023-12-31 | -          | FAIL    | earlier-period
      a later one that says so      | achievement | no    | -    | own-reductions | -    | -           | -           | -          | -       | 2023-12-31 | 2022-12-31 | NA      | later-period
      a promise                     | commitment  | yes   | -    | -              | -    | -           | -           | -          | -       | -          | -          | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.reduction.isFirstPeriod = try row.flag("first")
      if let once = try row.flag("once") { claim.event = EventSummary { $0.isRecurring = !once } }
      claim.reduction.route = try row.choice("route")
      claim.reduction.baseline = try row.comparison("then", "now", "output then", "output now")
      // The claimed period is 2024; an earlier one ends on the day that the row says.
      let start = try Samples.day("2022-01-01")
      claim.periods = [PeriodSummary(.application, Samples.year(2024))]
      if let end = try row.date("before") {
        claim.periods.append(PeriodSummary(.application, Period(from: start, to: end)))
      }
      if let end = try row.date("planned") {
        claim.plan = PlanSummary { $0.firstPeriod = Period(from: start, to: end) }
      }
      if let kg = try row.decimal("earlier") {
        claim.plan = PlanSummary { plan in
          plan.historic = HistoricReductionSummary { $0.reductionKg = kg }
        }
      }
    }.check()
  }
}
