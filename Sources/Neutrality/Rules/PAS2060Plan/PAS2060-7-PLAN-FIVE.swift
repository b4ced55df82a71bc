import Quantities

extension Rule {
  /// The management plan has its five parts: the commitment, the timescale, targets with the dates
  /// of baseline, first qualification and first period, the means with their assumptions and
  /// justification, and the offset strategy with quantity, nature and type. Where reductions before
  /// the baseline shall count, their period, data and identical method are the sixth. PAS
  /// 2060:2014 clause 7, grade A.
  package static let pas2060PlanParts = Rule(
    "PAS2060-7-PLAN-FIVE", .pas2060, clause: "7", grade: .a, needs: [.plan],
    reasons: ["complete": 1, "incomplete": 1],
    terms: [
      "plan.statement", "plan.timescale", "plan.targets", "plan.baseline-date",
      "plan.qualification-date", "plan.first-period", "plan.means", "plan.assumptions",
      "plan.offset-strategy", "plan.offset-quantity", "plan.offset-nature", "plan.offset-type",
      "plan.historic-period", "plan.historic-data", "plan.historic-method",
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let plan = claim.plan else { return .missing(.plan) }
    let parts = fiveParts(of: plan) + (claim.countsHistoric ? historicPart(of: plan.historic) : [])
    let missing = parts.filter { !$0.isThere }.map { "plan.\($0.name)" }
    let seen: Observations = ["parts": .count(parts.count), "missing": .terms(missing)]
    return missing.isEmpty
      ? Judgement(.pass, "complete", .count(parts.count), observed: seen, limit: "missing = 0")
      : Judgement(.fail, "incomplete", .terms(missing), observed: seen, limit: "missing = 0")
  }

  private static func fiveParts(of plan: PlanSummary) -> [(name: String, isThere: Bool)] {
    [
      ("statement", !plan.statement.saysNothing),
      ("timescale", !plan.timescale.saysNothing),
      ("targets", !plan.targets.saysNothing),
      ("baseline-date", plan.baselineDate != nil),
      ("qualification-date", plan.qualificationDate != nil),
      ("first-period", plan.firstPeriod != nil),
      ("means", !plan.means.saysNothing),
      ("assumptions", !plan.assumptions.saysNothing),
      ("offset-strategy", !plan.offsetStrategy.saysNothing),
      ("offset-quantity", plan.expectedOffsetKg != nil),
      ("offset-nature", !plan.expectedOffsetNature.saysNothing),
      ("offset-type", !plan.expectedOffsetType.saysNothing),
    ]
  }

  private static func historicPart(
    of historic: HistoricReductionSummary?
  ) -> [(name: String, isThere: Bool)] {
    [
      ("historic-period", historic?.period != nil),
      ("historic-data", historic?.hasData == true),
      ("historic-method", historic?.hasSameMethod == true),
    ]
  }
}
