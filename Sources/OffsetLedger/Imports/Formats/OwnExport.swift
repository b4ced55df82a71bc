extension ExportFormat {
  /// Our own table, for programmes without an export and for what people write by hand. The columns
  /// are the raw values of the fields; `id` may stand for `serial`.
  static let own = ExportFormat(
    name: "BayCarbon's table of offsets", programmes: [],
    columns: Dictionary(uniqueKeysWithValues: fields.map { ($0, [$0.rawValue]) })
      .merging([.serial: ["serial", "id"], .programme: ["programme", "program"]]) { $1 },
    required: [[.serial], [.tonnes, .kilograms], [.status, .retiredOn]],
    ignored: [], days: .yearFirst,
    state: { row in
      if row.text(.status) != nil { return row.word(.status, states, code: "offset.status") }
      if row.text(.retiredOn) != nil { return .retired }
      row.report(
        .status, "offset.status", "the status is missing",
        remedy: "write one of \(CreditState.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    })

  private static let fields: [ExportField] = [
    .programme, .serial, .tonnes, .kilograms, .first, .last, .status, .project, .projectName,
    .country, .methodology, .vintage, .vintageFrom, .vintageTo, .issuedOn, .retiredOn,
    .beneficiary, .purpose, .note, .reversible, .mitigation, .labels,
  ]

  private static let states: [String: CreditState] = {
    var states: [String: CreditState] = ["canceled": .cancelled]
    for state in CreditState.allCases { states[state.rawValue] = state }
    return states
  }()
}
