extension ExportFormat {
  /// Retirements and cancellations of ART TREES, with the units of the Forest Carbon Partnership
  /// Facility; columns as the registry's public export names them.
  static let art = ExportFormat(
    name: "ART", programmes: [.art],
    columns: eligibility.merging([
      .serial: ["Credit Serial Numbers"], .tonnes: ["Quantity of Credits"],
      .project: ["Program ID"], .projectName: ["Program Name"], .country: ["Program Country"],
      .methodology: ["Crediting Program and Standard"], .vintage: ["Vintage"],
      .issuedOn: ["Date Approved"], .retiredOn: ["Status Effective"],
      .beneficiary: ["Retired on Behalf of"], .purpose: ["Retirement Reason"],
      .note: ["Purpose of Retirement"], .cancellation: ["Cancellation Reason"],
      .cancellationDetails: ["Cancellation Details"],
    ]) { $1 },
    required: [[.serial], [.tonnes], [.project], [.vintage], [.retiredOn]],
    ignored: ignoredByAPX + ["Program Type", "Standard Version", "Program Jurisdiction(s)"],
    days: .monthFirst, state: { stateByColumns(&$0) })
}
