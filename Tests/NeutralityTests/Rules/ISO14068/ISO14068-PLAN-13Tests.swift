import Neutrality
import Testing

@Suite("ISO14068-PLAN-13") struct ISO14068Plan13Tests {
  @Test("all parts but those named") func table() throws {
    try RuleTable(
      .iso14068Plan13,
      """
      case                        | without                             | plan | verdict  | reason
      limit: thirteen of thirteen | -                                   | yes  | EVIDENCE | complete
      limit: no revision          | revision                            | yes  | FAIL     | incomplete
      limit: no subject           | subject                             | yes  | FAIL     | incomplete
      three are missing           | removals, indicators, documentation | yes  | FAIL     | incomplete
      no plan                     | -                                   | -    | FAIL     | common.missing
      """, without: [.pass]
    ) { claim, row in
      if try row.text("plan") == nil { return }
      let without: Set<ISOPlanPart> = try row.choices("without")
      claim.plan = PlanSummary { plan in
        for part in ISOPlanPart.allCases where !without.contains(part) {
          plan.isoParts[part] = "written"
        }
      }
    }.check()
  }

  @Test("a part without words is missing") func empty() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.plan = PlanSummary { plan in
      for part in ISOPlanPart.allCases { plan.isoParts[part] = "written" }
      plan.isoParts[.adverseImpacts] = ""
    }
    let judgement = try Rule.iso14068Plan13.judge(claim)
    #expect(judgement.reason.slots == [.count(12), .terms(["iso-plan.adverse-impacts"])])
  }
}
