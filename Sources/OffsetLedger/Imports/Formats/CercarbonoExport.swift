extension ExportFormat {
  /// Retirements of Cercarbono, from EcoRegistry; columns as its interface names them. The units
  /// stand in columns of their own, and most retirements pay a tax.
  static let cercarbono = ExportFormat(
    name: "Cercarbono", programmes: [.cercarbono],
    columns: [
      .serial: ["serial"], .tonnes: ["quantity"], .first: ["from"], .last: ["to"],
      .project: ["project_id"], .projectName: ["project_name"], .vintage: ["vintage"],
      .retiredOn: ["date"], .beneficiary: ["end_user"], .purpose: ["certificate_destination"],
      .note: ["passive_subject"],
    ],
    required: [[.serial], [.tonnes], [.first], [.last], [.vintage]],
    ignored: ["public_consult", "industry"], days: .yearFirst,
    state: { row in row.has(.purpose) ? .retired : .issued })
}
