import Findings

extension ExportFormat {
  /// Transactions of the Verra registry; columns as its public export names them.
  ///
  /// "Quantity Issued" is the block of the row, while "Total Vintage Quantity" repeats the total of
  /// the vintage and is passed over. One column holds the day of a retirement or of a cancellation,
  /// and nothing says which.
  static let verra = ExportFormat(
    name: "Verra", programmes: [.vcs],
    columns: [
      .serial: ["Serial Number"], .tonnes: ["Quantity Issued"], .project: ["ID"],
      .projectName: ["Name"], .country: ["Country/Area"], .methodology: ["Methodology"],
      .vintageFrom: ["Vintage Start"], .vintageTo: ["Vintage End"], .issuedOn: ["Issuance Date"],
      .retiredOn: ["Retirement/Cancellation Date"], .beneficiary: ["Retirement Beneficiary"],
      .purpose: ["Retirement Reason"], .note: ["Retirement Details"],
      .labels: ["Additional Certifications"],
    ],
    required: [
      [.serial], [.tonnes], [.project], [.vintageFrom], [.vintageTo], [.labels], [.retiredOn],
    ],
    ignored: ["Sustainable Development Goals", "Project Type", "Total Vintage Quantity"],
    days: .decidedByFile, tellsRetiredFromCancelled: false,
    state: { row in row.text(.retiredOn) == nil ? .issued : .retired },
    check: { row, serial, state in
      checkCertification(&row, serial)
      if state == .retired, row.text(.beneficiary) == nil, row.text(.purpose) == nil {
        row.report(
          .warning, .retiredOn, "offset.status",
          "neither beneficiary nor reason: the credits may be cancelled instead of retired",
          remedy: "look the serial up in the registry before you use it")
      }
    })

  /// The last digit of the serial and the column say the same in every row of the registry.
  private static func checkCertification(_ row: inout ExportRow, _ serial: SerialBlock) {
    let labels = row.labels
    guard let isCertified = serial.facts.hasCertification, isCertified == labels.isEmpty else {
      return
    }
    row.report(
      .labels, "offset.certification",
      isCertified
        ? "the serial ends with 1, an additional certification, and the column names none"
        : "the column names `\(labels[0])`, and the serial ends with 0, no certification",
      remedy: "compare both with the registry")
  }
}
