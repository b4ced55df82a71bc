import Neutrality
import Quantities
import Testing

@Suite("PAS2060-7-PLAN-FIVE") struct PAS2060PlanPartsTests {
  static func wholePlan() throws -> PlanSummary {
    try PlanSummary {
      $0.statement = "neutral from 2025 on"
      $0.timescale = "five years"
      $0.targets = "minus 30 %"
      $0.baselineDate = try Samples.day("2024-01-01")
      $0.qualificationDate = try Samples.day("2025-01-01")
      $0.firstPeriod = Samples.year(2024)
      $0.means = "heat pumps"
      $0.assumptions = "the grid does not change"
      $0.offsetStrategy = "credits for the rest"
      $0.expectedOffsetKg = ExactDecimal(1000)
      $0.expectedOffsetNature = "forest"
      $0.expectedOffsetType = "one VCU"
    }
  }

  /// The plan without one of its parts.
  static func plan(without part: String?) throws -> PlanSummary {
    var plan = try wholePlan()
    switch part {
    case "statement": plan.statement = nil
    case "timescale": plan.timescale = " "
    case "targets": plan.targets = ""
    case "baseline date": plan.baselineDate = nil
    case "qualification date": plan.qualificationDate = nil
    case "first period": plan.firstPeriod = nil
    case "means": plan.means = nil
    case "assumptions": plan.assumptions = nil
    case "offset strategy": plan.offsetStrategy = nil
    case "quantity": plan.expectedOffsetKg = nil
    case "nature": plan.expectedOffsetNature = nil
    case "type": plan.expectedOffsetType = nil
    default: break
    }
    return plan
  }

  @Test("five parts, and a sixth for earlier reductions") func table() throws {
    try RuleTable(
      .pas2060PlanParts,
      """
      case                            | plan | without            | route          | historic | data | same | verdict | reason
      all five                        | yes  | -                  | own-reductions | -        | -    | -    | PASS    | complete
      no commitment                   | yes  | statement          | -              | -        | -    | -    | FAIL    | incomplete
      a timescale of spaces           | yes  | timescale          | -              | -        | -    | -    | FAIL    | incomplete
      an empty target                 | yes  | targets            | -              | -        | -    | -    | FAIL    | incomplete
      no baseline date                | yes  | baseline date      | -              | -        | -    | -    | FAIL    | incomplete
      no qualification date           | yes  | qualification date | -              | -        | -    | -    | FAIL    | incomplete
      no first period                 | yes  | first period       | -              | -        | -    | -    | FAIL    | incomplete
      no means                        | yes  | means              | -              | -        | -    | -    | FAIL    | incomplete
      no assumptions                  | yes  | assumptions        | -              | -        | -    | -    | FAIL    | incomplete
      no offset strategy              | yes  | offset strategy    | -              | -        | -    | -    | FAIL    | incomplete
      no quantity of offsets          | yes  | quantity           | -              | -        | -    | -    | FAIL    | incomplete
      no nature of offsets            | yes  | nature             | -              | -        | -    | -    | FAIL    | incomplete
      no type of credits              | yes  | type               | -              | -        | -    | -    | FAIL    | incomplete
      earlier reductions, all shown   | yes  | -                  | with-historic  | 2023     | yes  | yes  | PASS    | complete
      limit: one thing of the sixth   | yes  | -                  | with-historic  | 2023     | yes  | no   | FAIL    | incomplete
      earlier data are not sufficient | yes  | -                  | -              | 2023     | no   | yes  | FAIL    | incomplete
      earlier ones without a word     | yes  | -                  | with-historic  | -        | -    | -    | FAIL    | incomplete
      no plan                         | no   | -                  | -              | -        | -    | -    | FAIL    | common.missing
      """
    ) { claim, row in
      if try row.flag("plan") == true { claim.plan = try Self.plan(without: row.text("without")) }
      claim.reduction.route = try row.choice("route")
      if let year = try row.count("historic") {
        claim.plan?.historic = try HistoricReductionSummary {
          $0.period = Samples.year(year)
          $0.hasData = try row.flag("data")
          $0.hasSameMethod = try row.flag("same")
        }
      }
    }.check()
  }

  @Test("it names all parts that are missing") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.plan = PlanSummary()
    claim.reduction.route = .withHistoric
    let judgement = try Rule.pas2060PlanParts.judge(claim)
    #expect(judgement.observed["parts"] == .count(15))
    #expect(judgement.observed["missing"] == .terms(Rule.pas2060PlanParts.terms))
  }
}
