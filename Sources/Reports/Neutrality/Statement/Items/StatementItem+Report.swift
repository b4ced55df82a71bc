import Neutrality
import Quantities

extension StatementItem {
  /// The content of the carbon neutrality report of ISO 14068-1, in groups. Its clauses were not
  /// seen, so none is printed.
  static let report: [StatementItem] = [
    reportSubject, reportCommitment, reportFootprint, reportExclusions, reportBaseline,
    reportReductions, reportPathway, reportUnabated, reportOffsets, reportDoubleCounting,
    reportElectricity, reportVerification, reportWording, reportImpacts, reportChanges,
  ]

  private static let reportSubject = StatementItem(
    "report.subject", .both, rules: ["ISO14068-SCOPE-SUBJECT", "ISO14068-STEPS"]
  ) { claim, _ in
    [
      .part(.entity, claim.subject.entity, "subject.entity"),
      .part(.subject, claim.subject.name, "subject.name"),
      .part(.subjectKind, claim.subject.kind, "subject.kind"),
      .part(.boundary, claim.subject.boundary, "boundary.description"),
      .part(.rationale, claim.subject.rationale, "subject.rationale"),
      .part(.applicationPeriod, claim.applicationPeriod, "period"),
      .part(.isFirstPeriod, claim.reduction.isFirstPeriod, "reduction.is_first_period"),
      StatementParts.words(of: .subject, claim),
    ]
  }

  private static let reportCommitment = StatementItem(
    "report.commitment", .both, rules: ["ISO14068-COMMIT", "ISO14068-PLAN-13"]
  ) { claim, _ in
    [
      .part(.topCommitment, claim.plan?.topCommitment, "plan.top_commitment"),
      .part(.committedOn, claim.plan?.topCommitmentOn, "plan.top_commitment_on"),
      .part(.responsible, claim.plan?.responsible, "plan.responsible"),
      StatementParts.words(of: .commitment, claim),
    ]
  }

  private static let reportFootprint = StatementItem(
    "report.footprint", .both,
    rules: ["ISO14068-QUANT-ORG", "ISO14068-QUANT-PROD", "UNC-PROP", "MAT-14064-1"]
  ) { claim, _ throws(ArithmeticError) in
    try StatementParts.footprint(claim) + StatementParts.gases(claim) + [
      .part(.method, claim.footprint.method?.name, "footprint.method.name"),
      StatementParts.sources(claim), StatementParts.factors(claim),
      .part(.assumptions, claim.footprint.assumptions, "footprint.assumptions"),
      .part(.dataQuality, claim.footprint.dataQuality, "footprint.data_quality"),
    ] + StatementParts.uncertainty(claim) + [StatementParts.words(of: .footprint, claim)]
  }

  private static let reportExclusions = StatementItem(
    "report.exclusions", .both, rules: ["MAP-14064"]
  ) { claim, _ in
    let categories = claim.footprint.insignificantCategories.sorted { $0.key < $1.key }
    return [
      .part(
        .significanceCriteria, claim.footprint.significanceCriteria,
        "footprint.significance_criteria"),
      StatementParts.exclusions(claim),
      .alsoList(
        .insignificant, categories.map { [StatementFact($0.key), StatementFact($0.value)] }),
      StatementParts.words(of: .exclusions, claim),
    ]
  }

  private static let reportBaseline = StatementItem(
    "report.baseline", .both, rules: ["ISO14068-BASELINE", "BASE-RECALC", "BASE-HK-SHIFT"]
  ) { claim, _ in
    let triggers = claim.baseline.triggers.map { trigger -> [StatementFact] in
      [
        StatementFact(trigger.kind), StatementFact.mass(.effect, trigger.effectKg),
        StatementFact(.isRecalculated, trigger.isRecalculated),
      ]
    }
    return [
      .part(.reference, claim.reduction.baseline?.reference, "reduction.baseline.reference"),
      .mass(.baselineTotal, claim.baseline.totalKg, "baseline.total_kg"),
      .part(.recalculation, claim.baseline.policy, "baseline.policy"),
      .alsoList(.triggers, triggers),
      StatementParts.words(of: .baseline, claim),
    ]
  }

  private static let reportReductions = StatementItem(
    "report.reductions", .both,
    rules: ["ISO14068-HIERARCHY", "ISO14068-NO-HISTORIC", "ISO14068-IN-BOUNDARY-REVERSAL"]
  ) { claim, _ throws(ArithmeticError) in
    try StatementParts.reductions(claim) + [
      .alsoMass(.forecast, claim.reduction.forecastKg),
      .also(.variance, claim.reduction.varianceExplanation),
      .alsoList(.measuresDone, StatementParts.measures(claim, areDone: true)),
      .mass(.removals, claim.pathway?.removalsKg, "pathway.removals_kg"),
      .mass(.reversals, claim.pathway?.reversalsKg, "pathway.reversals_kg"),
      StatementParts.words(of: .reductions, claim),
    ]
  }

  private static let reportPathway = StatementItem(
    "report.pathway", .both, rules: ["ISO14068-PATHWAY", "ISO14068-CONTINUAL"]
  ) { claim, _ in
    let targets = claim.pathway?.targets.map { target -> [StatementFact] in
      [
        StatementFact(target.on), StatementFact.mass(.atMost, target.kg),
        StatementFact.mass(.unabated, target.unabatedKg),
        StatementFact(.isAbsolute, target.isAbsolute),
      ]
    }
    return [
      .list(.pathwayTargets, targets ?? [], "pathway.targets"),
      .part(.residualDate, claim.pathway?.residualDate, "pathway.residual_date"),
      .part(.isScienceBased, claim.pathway?.isScienceBased, "pathway.is_science_based"),
      .also(.justification, claim.pathway?.justification),
      .also(.intensityReason, claim.pathway?.intensityReason),
      .also(.removalTransition, claim.pathway?.removalTransition),
      StatementParts.words(of: .pathway, claim),
    ]
  }

  private static let reportUnabated = StatementItem(
    "report.unabated", .both,
    rules: ["ISO14068-UNABATED-RESIDUAL", "ISO14068-REMOVALS-FOR-RESIDUAL"]
  ) { claim, _ in
    [
      .mass(.unabated, claim.pathway?.unabatedKg, "pathway.unabated_kg"),
      .mass(.residual, claim.pathway?.residualKg, "pathway.residual_kg"),
      StatementParts.words(of: .unabatedAndResidual, claim),
    ]
  }
}
