import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.1: the management plan and its review. Clauses 7 and 8.1.
  static let aboutPlan: [StatementItem] = [plan, review, event, historic]

  private static let plan = StatementItem(
    "plan", clause: "7", .commitment, rules: ["PAS2060-7-PLAN-FIVE", "PAS2060-7-PLAN-FRESH"]
  ) { claim, _ in
    [
      .part(.planStatement, claim.plan?.statement, "plan.statement"),
      .part(.timescale, claim.plan?.timescale, "plan.timescale"),
      .part(.targets, claim.plan?.targets, "plan.targets"),
      .part(.baselineDate, claim.plan?.baselineDate, "plan.baseline_date"),
      .part(.qualificationDate, claim.plan?.qualificationDate, "plan.qualification_date"),
      .part(.firstPeriod, claim.plan?.firstPeriod, "plan.first_period"),
      .part(.means, claim.plan?.means, "plan.means"),
      .part(.planAssumptions, claim.plan?.assumptions, "plan.assumptions"),
      .list(.measures, StatementParts.measures(claim), "plan.measures"),
      .part(.offsetStrategy, claim.plan?.offsetStrategy, "plan.offset_strategy"),
      .mass(.expectedOffset, claim.plan?.expectedOffsetKg, "plan.expected_offset_kg"),
      .part(
        .expectedNature, claim.plan?.expectedOffsetNature, "plan.expected_offset_nature"),
      .part(.expectedType, claim.plan?.expectedOffsetType, "plan.expected_offset_type"),
      .part(.updatedOn, claim.plan?.updatedOn, "plan.updated_on"),
    ]
  }

  private static let review = StatementItem(
    "review", clause: "8.1.1, 8.1.4", .commitment, rules: ["PAS2060-7-REVIEW"]
  ) { claim, _ in
    [
      .part(.review, claim.plan?.review, "plan.review"),
      .part(.reviewMonths, claim.plan?.reviewMonths, "plan.review_months"),
    ]
  }

  private static let event = StatementItem(
    "event", clause: "8.1.3", .commitment, rules: ["PAS2060-EVT-PRE", "PAS2060-EVT-POST"]
  ) { claim, _ in
    if claim.subject.kind == nil, claim.event == nil { return [StatementParts.kindUnknown] }
    if !claim.isEvent { return [.note(.concerns, .notAnEvent)] }
    return [
      .part(
        .reductionsBefore, claim.plan?.reductionsBeforeOffsets,
        "plan.reductions_before_offsets"),
      .part(.eventReview, claim.event?.review, "event.review"),
      .part(.reviewedOn, claim.event?.reviewedOn, "event.reviewed_on"),
    ]
  }

  private static let historic = StatementItem(
    "historic", clause: "7, 8.1.4", .commitment, rules: ["PAS2060-7-HISTORIC"]
  ) { claim, _ in
    guard let route = claim.reduction.route else {
      return [.part(.route, claim.reduction.route, "reduction.route")]
    }
    let historic = claim.plan?.historic
    if route != .withHistoric, historic == nil { return [.note(.concerns, .noHistoric)] }
    return [
      .part(.historicPeriod, historic?.period, "plan.historic.period"),
      .mass(.historicReduction, historic?.reductionKg, "plan.historic.reduction_kg"),
      .part(.hasData, historic?.hasData, "plan.historic.has_data"),
      .part(.hasSameMethod, historic?.hasSameMethod, "plan.historic.has_same_method"),
      .part(
        .isReportedInParallel, historic?.isReportedInParallel,
        "plan.historic.is_reported_in_parallel"),
      .part(.isInLine, historic?.isInLine, "plan.historic.is_in_line"),
    ]
  }
}
