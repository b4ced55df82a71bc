import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.2: the reductions that were achieved. Clauses 5.1.2 and 8.
  static let aboutReduction: [StatementItem] = [
    reductionMethod, reductionConfirmed, reductionBasis, reductionMeans, unchanged, reductions,
    qualification, growth, intensity,
  ]

  /// PAS 2060 table B.2, the whole list, in its order.
  static let achievement = aboutReduction + aboutOffsets + closing("achieved-")

  private static let reductionMethod = StatementItem(
    "reduction-method", clause: "8.2.2, 8.2.3, 8.3", .achievement,
    rules: ["PAS2060-8-SAME-METHOD", "PAS2060-8-TYPE"]
  ) { claim, _ in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    return [
      .part(.method, claim.footprint.method?.name, "footprint.method.name"),
      .part(.reductionKind, claim.reduction.kind, "reduction.kind"),
    ]
  }

  private static let reductionConfirmed = StatementItem(
    "reduction-confirmed", clause: "8.2.2, 8.2.3, 8.3", .achievement,
    rules: ["PAS2060-6-CONFIRM"]
  ) { claim, _ in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    return [
      .part(
        .confirmsReduction, claim.declaration.confirmsReduction,
        "declaration.confirms_reduction")
    ]
  }

  private static let reductionBasis = StatementItem(
    "reduction-basis", clause: "8.2.2, 8.2.3, 8.3", .achievement,
    rules: ["PAS2060-8-SAME-METHOD"]
  ) { claim, _ in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    let baseline = claim.reduction.baseline
    return [
      .part(.hasSameMethod, baseline?.hasSameMethod, "reduction.baseline.has_same_method"),
      .part(.hasSameFactors, baseline?.hasSameFactors, "reduction.baseline.has_same_factors"),
      .also(.activityEffect, baseline?.activityEffectKg.map(Value.mass)),
      .also(.factorEffect, baseline?.factorEffectKg.map(Value.mass)),
      .also(.isRequantified, baseline?.isReferenceRequantified),
      .also(.alternativeMethod, baseline?.alternativeMethod),
      .alsoMass(.alternativeFigure, baseline?.alternativeKg),
      .part(
        .justification, claim.footprint.method?.justification, "footprint.method.justification"),
      .part(.uncertainty, claim.footprint.uncertainty, "footprint.uncertainty"),
    ]
  }

  private static let reductionMeans = StatementItem(
    "reduction-means", clause: "8.2.2, 8.2.3, 8.3", .achievement,
    rules: ["PAS2060-8-NO-OFFSET-AS-REDUCTION", "PAS2060-8-IN-BOUNDARY", "PAS2060-8-OUTSOURCE"]
  ) { claim, _ in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    return [
      .part(.reductionMeans, claim.reduction.means, "reduction.means"),
      .alsoList(.measuresDone, StatementParts.measures(claim, areDone: true)),
    ]
  }

  private static let unchanged = StatementItem(
    "unchanged", clause: "4.1, 5.1.2", .achievement, rules: ["PAS2060-5-SUBJECT-UNCHANGED"]
  ) { claim, _ in
    [
      .part(.definition, claim.subject.definitionDigest, "subject.definition_digest"),
      .table(
        .definitions,
        StatementTable(
          columns: [
            .text(.periodKind, "periods[].kind"), .text(.period, "periods[].period"),
            .text(.definition, "periods[].definition_digest"),
          ],
          rows: claim.periods.map { [$0.kind.cell, .of($0.span), .of($0.definitionDigest)] }),
        "periods"),
    ]
  }

  private static let reductions = StatementItem(
    "reductions", clause: "8.2.2, 8.3", .achievement,
    rules: [
      "PAS2060-8-REDUCTION", "PAS2060-8-EXPRESS", "PAS2060-8-PLAN-VARIANCE",
      "PAS2060-8-MANDATORY-TARGET",
    ]
  ) { claim, _ throws(ArithmeticError) in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    return try StatementParts.reductions(claim)
  }

  private static let qualification = StatementItem(
    "qualification", .achievement, rules: ["PAS2060-7-DATES"]
  ) { claim, _ in
    [
      .part(.baselineDate, claim.plan?.baselineDate, "plan.baseline_date"),
      .part(.qualificationDate, claim.plan?.qualificationDate, "plan.qualification_date"),
    ]
  }

  private static let growth = StatementItem(
    "growth", .achievement, rules: ["PAS2060-8-INTENSITY-GROWTH"]
  ) { claim, _ in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    guard let kind = claim.reduction.kind else {
      return [.part(.reductionKind, claim.reduction.kind, "reduction.kind")]
    }
    if kind != .intensityBased { return [.note(.concerns, .notByIntensity)] }
    let percent = claim.reduction.economicGrowthPercent
    return [
      .part(.growthPercent, percent.map(Value.number), "reduction.economic_growth_percent")
    ]
  }

  private static let intensity = StatementItem(
    "intensity", .achievement, rules: ["PAS2060-8-INTENSITY-GROWTH"]
  ) { claim, _ throws(ArithmeticError) in
    if claim.reduction.route == .offsetOnly { return [StatementParts.offsetsOnly] }
    guard let less = try claim.reduction.baseline?.reductionKg() else {
      return [.mass(.referenceFigure, nil, "reduction.baseline.reference_kg")]
    }
    if !less.isNegative { return [.note(.concerns, .noRise)] }
    return [
      .part(
        .intensityExplanation, claim.reduction.intensityExplanation,
        "reduction.intensity_explanation")
    ]
  }
}
