extension ExportFormat {
  /// Our own table, for programmes without an export and for what people write by hand.
  ///
  /// | column | |
  /// |---|---|
  /// | `programme` | its code, `VCS` to `GCC`; may be empty where the serial's form tells |
  /// | `serial` or `id` | required; opaque identifiers are kept as they are |
  /// | `quantity_t`, `quantity_kg` | one is required, both must agree |
  /// | `status` | a ``CreditState``; may be empty where `retired_on` is not |
  /// | `first`, `last` | the units, where the serial does not number them |
  /// | `vintage`, or `vintage_from` and `vintage_to` | a year, or days |
  /// | `issued_on`, `retired_on` | days, the year first |
  /// | `reversible`, `mitigation` | yes or no; reduction, removal or mixed |
  /// | `labels` | semicolons between them |
  /// | `project`, `project_name`, `country`, `methodology`, `beneficiary`, `purpose`, `note` | text |
  static let own = ExportFormat(
    name: "BayCarbon's table of offsets", programmes: [],
    columns: Dictionary(uniqueKeysWithValues: fields.map { ($0, [$0.rawValue]) })
      .merging([.serial: ["serial", "id"], .programme: ["programme", "program"]]) { $1 },
    required: [[.serial], [.tonnes, .kilograms], [.status, .retiredOn]],
    ignored: [], days: .yearFirst, tellsCurrentState: true, hasSynonyms: false,
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
