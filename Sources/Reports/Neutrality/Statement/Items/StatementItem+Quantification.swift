import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.1: the method and the footprint before offsets. Clauses 5.2 to 6.2.
  static let aboutFootprint: [StatementItem] = [
    method, methodReason, methodConfirmed, emissions, organisation, partOfOrganisation, product,
    data, scope3Exclusions, assumptions, uncertainty,
  ]

  private static let method = StatementItem(
    "method", clause: "5.2.5, 5.3", .commitment, rules: ["PAS2060-6-METHOD"]
  ) { claim, _ in
    [
      .part(.method, claim.footprint.method?.name, "footprint.method.name"),
      .part(.methodRank, claim.footprint.method?.rank, "footprint.method.rank"),
    ]
  }

  private static let methodReason = StatementItem(
    "method-reason", clause: "5.2.5, 5.3", .commitment, rules: ["PAS2060-6-METHOD"]
  ) { claim, _ in
    [
      .part(
        .justification, claim.footprint.method?.justification, "footprint.method.justification"),
      .also(.isReproducible, claim.footprint.method?.isReproducible),
      .also(.isOpenToReview, claim.footprint.method?.isOpenToReview),
    ]
  }

  private static let methodConfirmed = StatementItem(
    "method-confirmed", clause: "5.2.5, 5.3", .commitment, rules: ["PAS2060-6-CONFIRM"]
  ) { claim, _ in
    [
      .part(
        .isAppliedFully, claim.footprint.method?.isAppliedFully,
        "footprint.method.is_applied_fully"),
      .part(
        .confirmsSubject, claim.declaration.confirmsSubject, "declaration.confirms_subject"),
      .part(
        .confirmsQuantification, claim.declaration.confirmsQuantification,
        "declaration.confirms_quantification"),
    ]
  }

  private static let emissions = StatementItem(
    "emissions", clause: "5.2.4", .commitment,
    rules: [
      "PAS2060-5-SCOPE12-COMPLETE", "PAS2060-5-SCOPE3-1PCT", "PAS2060-5-COVERAGE-95",
      "PAS2060-5-EXCLUSION-DOC", "PAS2060-5-ALLGAS", "PAS2060-5-NO-UNDERESTIMATE",
      "PAS2060-6-GROSS", "PAS2060-6-GWP", "PAS2060-6-UNIT", "PAS2060-6-SCOPE2-METHOD",
      "PAS2060-6-BIOGENIC",
    ]
  ) { claim, _ throws(ArithmeticError) in
    try StatementParts.footprint(claim) + StatementParts.gases(claim)
      + StatementParts.coverage(claim) + [
        StatementParts.estimates(claim), StatementParts.exclusions(claim),
      ]
  }

  private static let organisation = StatementItem(
    "organisation", clause: "5.2.2", .commitment, rules: ["PAS2060-5-BOUNDARY-ORG"]
  ) { claim, _ in
    guard let kind = claim.subject.kind else { return [StatementParts.kindUnknown] }
    if kind != .organisation { return [.note(.concerns, .notAnOrganisation)] }
    return [
      .part(.approach, claim.subject.approach, "boundary.approach"),
      .part(
        .includesSubsidiaries, claim.subject.includesSubsidiaries,
        "subject.includes_subsidiaries"),
      .part(.hasOutsourcing, claim.subject.hasOutsourcing, "subject.has_outsourcing"),
      .part(
        .outsourcingNote, claim.subject.outsourcingNote,
        claim.subject.hasOutsourcing == true ? "subject.outsourcing_note" : ""),
    ]
  }

  private static let partOfOrganisation = StatementItem(
    "part-of-organisation", clause: "5.2.2", .commitment, rules: ["PAS2060-5-SUBJECT-UNIQUE"]
  ) { claim, _ in
    switch claim.subject.kind {
    case nil: [StatementParts.kindUnknown]
    case .site, .facility, .building, .project, .activity:
      [
        .part(
          .isDiscreteOperation, claim.subject.isDiscreteOperation,
          "subject.is_discrete_operation"),
        .part(
          .narrowNote, claim.subject.narrowNote,
          claim.subject.isNarrow == true ? "subject.narrow_note" : ""),
      ]
    case .organisation, .product, .service, .event, .territory: [.note(.concerns, .notAPart)]
    }
  }

  private static let product = StatementItem(
    "product", clause: "5.2.3", .commitment, rules: ["PAS2060-5-PRODUCT-LIFECYCLE"]
  ) { claim, _ in
    if claim.subject.kind == nil { return [StatementParts.kindUnknown] }
    if !claim.isProduct { return [.note(.concerns, .notAProduct)] }
    return [
      .part(.functionalUnit, claim.subject.functionalUnit, "subject.functional_unit"),
      .part(.stages, claim.subject.stages, "subject.stages"),
      .also(.partialCycleReason, claim.subject.partialCycleReason),
    ]
  }

  private static let data = StatementItem(
    "data", clause: "5.3, 6.1.2, 6.2", .commitment,
    rules: ["PAS2060-6-PRIMARY", "PAS2060-6-EF-CURRENT"]
  ) { claim, _ in
    [
      .part(.applicationPeriod, claim.applicationPeriod, "period"),
      StatementParts.sources(claim), StatementParts.factors(claim),
    ]
  }

  private static let scope3Exclusions = StatementItem(
    "scope3-exclusions", .commitment,
    rules: ["PAS2060-5-EXCLUSION-DOC", "PAS2060-5-SCOPE3-1PCT"]
  ) { claim, _ in
    [StatementParts.exclusions(claim, scope: 3)]
  }

  private static let assumptions = StatementItem(
    "assumptions", clause: "5.3, 6.1.2, 6.2", .commitment, rules: ["PAS2060-6-EF-CURRENT"]
  ) { claim, _ in
    [
      .part(.assumptions, claim.footprint.assumptions, "footprint.assumptions"),
      .also(.dataQuality, claim.footprint.dataQuality),
    ]
  }

  private static let uncertainty = StatementItem(
    "uncertainty", clause: "5.3, 6.1.2, 6.2", .commitment,
    rules: ["PAS2060-6-UNCERTAINTY", "UNC-PROP"]
  ) { claim, _ in
    StatementParts.uncertainty(claim) + [StatementParts.estimates(claim)]
  }
}
