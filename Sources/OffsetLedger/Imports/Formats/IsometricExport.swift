extension ExportFormat {
  /// Issuances and retirements of Isometric; columns as the registry's interface names them. Amounts
  /// are in tonnes and in kg; the kg count. The day on which the carbon was stored is the vintage.
  static let isometric = ExportFormat(
    name: "Isometric", programmes: [.isometric],
    columns: [
      .serial: ["serial_number", "id", "retirement_id"],
      .tonnes: ["size.credits", "credit_batch_size_total.credits"],
      .kilograms: ["size.credit_kgs", "credit_batch_size_total.credit_kgs"],
      .status: ["status"], .project: ["project_id"], .country: ["country_of_issue"],
      .vintageFrom: ["sequestered_on"], .issuedOn: ["issued_at"], .retiredOn: ["retired_at"],
      .beneficiary: ["beneficiary.name"], .purpose: ["purposes"], .note: ["notes"],
      .coreCarbon: ["ccp_approved"],
    ],
    required: [[.serial], [.kilograms, .tonnes]],
    ignored: [
      "url", "delivered_at", "supplier_id", "parent_id", "left_child_id", "right_child_id",
      "issuance_id", "delivery_id", "removal_id", "beneficiary.id", "beneficiary.domain",
      "owner.id", "owner.name", "owner.domain", "carbon_removal_data.gross_carbon_removed_kg",
      "carbon_removal_data.net_carbon_removed_kg", "carbon_removal_data.emissions_kg",
      "carbon_removal_data.counterfactuals_kg", "carbon_removal_data.losses_kg",
    ], days: .yearFirst,
    state: { row in
      if row.text(.status) != nil { return row.word(.status, states, code: "offset.status") }
      return row.text(.retiredOn) == nil ? .issued : .retired
    })

  private static let states: [String: CreditState] = [
    "issued": .issued, "active": .issued, "delivered": .issued, "retired": .retired,
    "cancelled": .cancelled, "canceled": .cancelled,
  ]
}
