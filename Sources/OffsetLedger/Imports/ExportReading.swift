import Findings

/// What was read from a table of credits, with its control totals.
package struct ExportReading: Sendable {
  /// The rows that were accepted, in the order of the file.
  package internal(set) var rows: [CreditRow] = []
  /// What was found: the rows' in the order of the file, then overlaps and the whole file's.
  package internal(set) var findings: [Finding] = []
  /// How many rows the file has, blank lines and the header left out.
  package internal(set) var rowsRead = 0

  /// How many rows were accepted.
  package var rowsAccepted: Int { rows.count }
  /// How many rows were not: each has a finding, or shares one that concerns the whole file.
  package var rowsRejected: Int { rowsRead - rows.count }
  /// The accepted amounts in kg of CO2e, by state.
  package var kilograms: [CreditState: Int] {
    rows.reduce(into: [:]) { $0[$1.state, default: 0] += $1.kilograms }
  }
}
