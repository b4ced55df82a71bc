import Findings
import OffsetLedger

/// The control totals of an import: a row that the ledger refused was rejected like one that could not
/// be read.
struct ImportTotals {
  let read: Int
  let accepted: Int
  /// What the accepted rows amount to, in kg of CO2e.
  let kilograms: [CreditState: Int]

  var rejected: Int { read - accepted }

  init(_ reading: ExportReading, _ outcome: CreditImport.Outcome?) {
    let refused = Set(
      (outcome?.findings ?? []).filter { $0.severity == .error }.compactMap(\.location))
    let rows = reading.rows.filter { !refused.contains($0.location) }
    read = reading.rowsRead
    accepted = rows.count
    kilograms = rows.reduce(into: [:]) { $0[$1.state, default: 0] += $1.kilograms }
  }
}

extension CreditRecord {
  /// The registry's spelling of some of the units.
  func serial(of units: CreditUnits) -> String {
    SerialBlock.text(
      programme: units.programme, block: units.block, batch: deposit.batch, units: units.range)
  }
}

extension Event {
  /// The document that shows what happened; nil where none was named.
  var evidence: Evidence? {
    switch self {
    case .deposit(_, let evidence), .move(_, _, let evidence), .retire(_, _, _, let evidence),
      .cancel(_, _, let evidence), .impair(_, _, let evidence), .attachEvidence(_, let evidence):
      evidence
    case .reserve(_, _, let evidence), .release(_, let evidence): evidence
    case .split, .logDigest, .note: nil
    }
  }
}
