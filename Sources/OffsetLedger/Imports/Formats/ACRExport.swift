extension ExportFormat {
  /// Retirements and cancellations of ACR; columns as the registry's public export names them, the
  /// one with two spaces ("Status Effective  (GMT)") included. Most cancellations are conversions to
  /// credits of a compliance market.
  static let acr = ExportFormat(
    name: "ACR", programmes: [.acr],
    columns: eligibility.merging([
      .serial: ["Credit Serial Numbers"], .tonnes: ["Quantity of Credits"],
      .project: ["Project ID"], .projectName: ["Project Name", "Name"],
      .country: ["Project Site Country", "Country"],
      .methodology: ["Project Methodology/Protocol", "Methodology/Protocol"],
      .vintage: ["Vintage"], .vintageFrom: ["Vintage Assignment Period Start Date"],
      .vintageTo: ["Vintage Assignment Period End Date"], .issuedOn: ["Date Issued (GMT)"],
      .retiredOn: ["Status Effective (GMT)"], .beneficiary: ["Retired on Behalf of"],
      .purpose: ["Retirement Reason"], .note: ["Purpose of Retirement"],
      .cancellation: ["Cancellation Type"], .cancellationDetails: ["Cancellation Details"],
      .removal: ["Verified Removal"],
    ]) { $1 },
    required: [[.serial], [.tonnes], [.project], [.vintage], [.retiredOn]],
    ignored: ignoredByAPX, days: .monthFirst,
    state: { stateByColumns(&$0) })
}
