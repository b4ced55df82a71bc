extension ExportFormat {
  /// Retirements and cancellations of the Climate Action Reserve; columns as the registry's public
  /// export names them. It alone states reduction or removal and the corresponding adjustment of
  /// each row; it names no beneficiary.
  static let car = ExportFormat(
    name: "the Climate Action Reserve", programmes: [.car],
    columns: eligibility.merging([
      .serial: ["Offset Credit Serial Numbers"], .tonnes: ["Quantity of Offset Credits"],
      .project: ["Project ID"], .projectName: ["Project Name", "Name"],
      .country: ["Project Site Country", "Country"], .methodology: ["Protocol and Version"],
      .vintage: ["Vintage"], .retiredOn: ["Status Effective"],
      .beneficiary: ["Retired on Behalf of"], .purpose: ["Retirement Reason"],
      .note: ["Retirement Reason Details"], .cancellation: ["Cancellation Reason"],
      .reversible: ["Reversible/Non-Reversible"], .mitigation: ["Reduction/Removal"],
      .labels: ["Additional Certification(s)"], .adjustment: ["Corresponding Adjustment"],
    ]) { $1 },
    required: [[.serial], [.tonnes], [.project], [.vintage], [.retiredOn]],
    ignored: ignoredByAPX + ["Activity Area Type", "Cooperative/ Aggregate ID"], days: .monthFirst,
    state: { stateByColumns(&$0) })
}
