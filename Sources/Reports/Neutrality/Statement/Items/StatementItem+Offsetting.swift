import Neutrality
import Quantities

extension StatementItem {
  /// PAS 2060 table B.2: offsets. Clause 9.
  static let aboutOffsets: [StatementItem] = [offsetStandard, offsetPrinciples, credits]

  private static let offsetStandard = StatementItem(
    "offset-standard", clause: "9.1.2, 9.1.3, 9.2", .achievement,
    rules: ["PAS2060-9.1.3-SCHEMES"]
  ) { claim, _ in
    [
      .part(.offsetStandard, claim.offsetting.standard, "offsetting.standard"),
      .part(
        .schemeConfirmation, claim.offsetting.schemeConfirmation,
        "offsetting.scheme_confirmation"),
    ]
  }

  private static let offsetPrinciples = StatementItem(
    "offset-principles", clause: "9.1.2, 9.1.3, 9.2", .achievement,
    rules: [
      "PAS2060-9.1.2a-GENUINE", "PAS2060-9.1.2b-QUALITY", "PAS2060-9.1.2c-VERIFIED",
      "PAS2060-9.1.2d-EXPOST", "PAS2060-9.1.2e-RETIRE-12M", "PAS2060-9.1.2e-EVENT-36M",
      "PAS2060-9.1.2f-DOCS", "PAS2060-9.1.2g-REGISTRY",
    ]
  ) { claim, _ in
    let offsetting = claim.offsetting
    return [
      .part(
        .confirmsPrinciples, offsetting.confirmsPrinciples, "offsetting.confirms_principles"),
      .part(
        .confirmsOffset, claim.declaration.confirmsOffset, "declaration.confirms_offset"),
      .also(.lateRationale, offsetting.lateRationale),
      .also(.legacySavings, offsetting.legacySavings),
    ]
  }

  private static let credits = StatementItem(
    "credits", clause: "9.1.2, 9.1.3, 9.2", .achievement,
    rules: [
      "PAS2060-9.1.1-BALANCE", "PAS2060-9.2-DOCUMENT", "LEDGER-STATUS", "LEDGER-UNIQUE",
      "LEDGER-QTY", "LEDGER-PURPOSE", "LEDGER-BENEFICIARY", "LEDGER-POST-INVALIDATION",
      "LEDGER-PARTIAL",
    ]
  ) { claim, _ throws(ArithmeticError) in
    [
      .part(
        .offsetEmissions, claim.offsetting.offsetEmissions, "offsetting.offset_emissions"),
      .part(.offsetType, claim.offsetting.offsetType, "offsetting.offset_type"),
    ] + (try StatementParts.credits(claim))
  }
}
