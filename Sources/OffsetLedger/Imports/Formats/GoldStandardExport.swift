extension ExportFormat {
  /// Issuances and retirements of Gold Standard's Impact Registry; columns as its public export names
  /// them. The retirements hold cancelled rows too, and CERs stand among the VERs.
  static let goldStandard = ExportFormat(
    name: "Gold Standard", programmes: [.goldStandard, .cer],
    columns: [
      .serial: ["Serial Number"], .tonnes: ["Quantity"], .status: ["Credit Status"],
      .project: ["GSID"], .projectName: ["Project Name"], .country: ["Country"],
      .methodology: ["Methodology"], .unitType: ["Product Type"], .vintage: ["Vintage"],
      .issuedOn: ["Issuance Date"], .retiredOn: ["Retirement Date"], .note: ["Note"],
      .purpose: ["Use Case"], .beneficiary: ["Using Entity"], .labels: ["Label"],
      .authorisation: ["Article Six Authorization"],
    ],
    required: [[.serial], [.tonnes], [.project], [.vintage]],
    ignored: [
      "Project Developer", "Project Type", "Programme of Activities", "POA GSID",
      "Monitoring Period Start", "Monitoring Period End", "Aeroplane Operator Name",
    ],
    days: .yearFirst, labelSeparator: ",", tellsCurrentState: true,
    state: { row in
      if row.text(.status) != nil { return row.word(.status, states, code: "offset.status") }
      return row.text(.retiredOn) == nil ? .issued : .retired
    },
    check: { row, serial, _ in checkUnitType(&row, serial) })

  private static let states: [String: CreditState] = [
    "issued": .issued, "retired": .retired, "cancelled": .cancelled, "canceled": .cancelled,
  ]

  private static func checkUnitType(_ row: inout ExportRow, _ serial: SerialBlock) {
    guard let type = row.text(.unitType)?.uppercased() else { return }
    if type == "PER" {
      row.report(
        .unitType, "offset.serial",
        "planned emission reductions (PER) have not happened yet and are no offsets",
        remedy: "wait until they are verified and issued as VER")
      return
    }
    let expected = serial.programme == .cer ? "CER" : "VER"
    if ["VER", "CER"].contains(type), type != expected {
      row.report(
        .unitType, "offset.serial", "the type is \(type), the serial is one of a \(expected)",
        remedy: "compare both with the registry")
    }
  }
}
