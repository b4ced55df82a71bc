import Neutrality
import Quantities

extension StatementItem {
  static let reportOffsets = StatementItem(
    "report.offsets", .both,
    rules: [
      "ISO14068-11.1-NO-FUTURE", "ISO14068-11.2-CRITERIA", "ISO14068-11.2-RETIRE-12M",
      "ISO14068-11.2-VINTAGE", "ISO14068-11.3-PROGRAMME", "ISO14068-11.4-DOCS", "LEDGER-STATUS",
      "LEDGER-UNIQUE", "LEDGER-QTY", "LEDGER-PURPOSE", "LEDGER-BENEFICIARY",
      "LEDGER-POST-INVALIDATION", "LEDGER-PARTIAL",
    ]
  ) { claim, _ throws(ArithmeticError) in
    try StatementParts.credits(claim) + [StatementParts.words(of: .offsets, claim)]
  }

  static let reportDoubleCounting = StatementItem(
    "report.double-counting", .both, rules: ["ISO14068-11-CA"]
  ) { claim, _ in
    let adjustments = claim.offsetting.credits.compactMap { credit -> [StatementFact]? in
      credit.adjustment.map {
        [StatementFact(credit.serial ?? credit.id), StatementFact($0)]
      }
    }
    return [
      .part(.doubleCounting, claim.offsetting.doubleCounting, "offsetting.double_counting"),
      .alsoList(.adjustments, adjustments),
      StatementParts.words(of: .doubleCounting, claim),
    ]
  }

  static let reportElectricity = StatementItem(
    "report.electricity", .both,
    rules: [
      "ISO14068-SCOPE2", "S2Q-1-CLAIM", "S2Q-2-UNIQUE", "S2Q-3-RETIRED", "S2Q-4-VINTAGE",
      "S2Q-5-MARKET", "S2Q-6-SUPPLIER", "S2Q-7-PPA", "S2Q-8-RESIDUAL", "S2Q-DUAL",
      "S2Q-HIERARCHY",
    ]
  ) { claim, _ in
    [
      .mass(.scope2Location, claim.footprint.scope2LocationKg, "activities"),
      .mass(.scope2Market, claim.footprint.scope2MarketKg, "activities"),
      .part(.scope2Basis, claim.footprint.scope2Basis, "footprint.scope2_basis"),
      StatementParts.instruments(claim),
      StatementParts.words(of: .electricity, claim),
    ]
  }

  static let reportVerification = StatementItem(
    "report.verification", .both, rules: ["ISO14068-VERIFY", "VER-MATERIALITY-5"]
  ) { claim, _ in
    let validation = claim.validation
    return [
      .part(.validationBody, validation.body, "validation.body"),
      .part(.validationStandard, validation.standard, "validation.standard"),
      .part(.assurance, validation.assurance, "validation.assurance"),
      .part(.validationStatement, validation.statement, "validation.statement"),
      .part(.statementOn, validation.statementOn, "validation.statement_on"),
      .also(.qualifications, validation.qualifications),
      StatementParts.words(of: .verification, claim),
    ]
  }

  static let reportWording = StatementItem(
    "report.wording", .both, rules: ["ISO14068-CLAIM-TIME", "ISO14068-REPORT", "CLAIM-EU-PRODUCT"]
  ) { claim, _ in
    [
      .part(.wording, claim.declaration.wording?.text, "declaration.wording.text"),
      .part(.declaredOn, claim.declaration.date, "declaration.date"),
      .part(.heldUntil, claim.declaration.heldUntil, "declaration.held_until"),
      .part(.url, claim.publication.url, "publication.url"),
      .part(.nextReport, claim.declaration.nextReportOn, "declaration.next_report_on"),
      StatementParts.words(of: .wording, claim),
    ]
  }

  static let reportImpacts = StatementItem("report.adverse-impacts", .both) { claim, _ in
    [
      .part(
        .measureImpacts, claim.plan?.isoParts[.adverseImpacts],
        "plan.iso_parts.adverse-impacts"),
      .part(.offsetImpacts, claim.offsetting.adverseImpacts, "offsetting.adverse_impacts"),
      StatementParts.words(of: .adverseImpacts, claim),
    ]
  }

  static let reportChanges = StatementItem(
    "report.changes", .both, rules: ["ISO14068-CONTINUAL"]
  ) { claim, _ in
    if claim.reduction.isFirstPeriod == true && claim.isFirstPeriod {
      return [.note(.changes, .firstReport)]
    }
    return [
      .part(
        .changes, claim.publication.reportItems[.changes], "publication.report_items.changes")
    ]
  }
}
