import Findings
import OffsetLedger
import Quantities
import StrictJSON

/// The ledger of offsets for programs.
public enum OffsetsJSON {
  /// A document of the schema `baycarbon/offsets/1` with blocks in the order given.
  package static func list(_ records: [CreditRecord]) -> JSONOutput {
    ["schema": "baycarbon/offsets/1", "blocks": .array(records.map { block($0) })]
  }

  /// A document of the schema `baycarbon/offsets-change/1`: the entries that were added, the root
  /// with them and the blocks that changed, of each the units that were meant.
  package static func change(
    entries: Range<Int>, root: String, _ records: [CreditRecord], units: [CreditUnits]
  ) -> JSONOutput {
    [
      "schema": "baycarbon/offsets-change/1", "entries": .array(entries.map(JSONOutput.integer)),
      "root": .string(root), "blocks": .array(zip(records, units).map { block($0, units: $1) }),
    ]
  }

  /// A document of the schema `baycarbon/offsets-history/1`: blocks, and the entries about them.
  package static func history(
    _ records: [CreditRecord], _ history: [(index: Int, entry: Entry)]
  ) -> JSONOutput {
    let entries = history.map { item -> JSONOutput in
      ["index": .integer(item.index), "entry": item.entry.document]
    }
    return [
      "schema": "baycarbon/offsets-history/1",
      "blocks": .array(records.map { block($0) }),
      "entries": .array(entries),
    ]
  }

  /// A document of the schema `baycarbon/ledger-check/1`, with notes beside the findings of the check.
  package static func check(_ check: LedgerCheck, _ notes: [Finding] = []) -> JSONOutput {
    [
      "schema": "baycarbon/ledger-check/1", "ok": .bool(check.isSound),
      "entries": .integer(check.entries), "root": .string(EvidenceDigest(check.root).description),
      "checkpoints": .integer(check.checkpoints),
      "findings": FindingsJSON.array(check.findings + notes),
    ]
  }

  /// A document of the schema `baycarbon/offsets-import/1` with the control totals of an import.
  ///
  /// - Parameters:
  ///   - reading: The rows as read.
  ///   - outcome: What became of them; nil when nothing was brought in.
  ///   - entries: The entries that were added.
  ///   - findings: All findings.
  package static func imported(
    _ reading: ExportReading, _ outcome: CreditImport.Outcome?, entries: Range<Int>?,
    _ findings: [Finding]
  ) -> JSONOutput {
    let totals = ImportTotals(reading, outcome)
    return .present([
      ("schema", "baycarbon/offsets-import/1"),
      ("kept", .bool(entries != nil)),
      (
        "control",
        [
          "rowsRead": .integer(totals.read), "rowsAccepted": .integer(totals.accepted),
          "rowsRejected": .integer(totals.rejected), "kg": byState(totals.kilograms),
        ]
      ),
      ("rowsNew", outcome.map { .integer($0.rowsNew) }),
      ("rowsKnown", outcome.map { .integer($0.rowsKnown) }),
      ("newKg", outcome.map { byState($0.kilograms) }),
      ("entries", entries.map { .array($0.map(JSONOutput.integer)) }),
      ("findings", FindingsJSON.array(findings)),
    ])
  }

  private static func byState(_ kilograms: [CreditState: Int]) -> JSONOutput {
    .object(
      CreditState.allCases.compactMap { state in
        kilograms[state].map { (state.rawValue, .string(String($0))) }
      })
  }

  /// - Parameter units: The units of the block to be shown; nil for all.
  private static func block(_ record: CreditRecord, units: CreditUnits? = nil) -> JSONOutput {
    let units = units ?? record.block.units
    let facts = record.deposit.facts.members.filter { $0.0 != "serial" }
    return .present(
      [
        ("programme", .string(units.programme.rawValue)),
        ("serial", .string(record.serial(of: units))),
        ("block", .string(units.block)), ("first", .string(units.range.first.digits)),
        ("last", .string(units.range.last.digits)), ("kg", .string(String(units.kilograms))),
        ("state", .string(record.block.state.rawValue)),
        ("claim", record.block.claim.map(JSONOutput.string)),
        ("owner", .string(record.deposit.owner)),
        ("depositedAt", .string(record.depositedAt.text)),
        ("changedAt", .string(record.changedAt.text)),
        ("changedBy", record.changedBy.map(JSONOutput.string)),
        ("depositEntry", .integer(record.block.deposit)),
        ("changeEntry", .integer(record.block.changed)),
        ("retiredOn", (record.retirement?.on?.description).map(JSONOutput.string)),
        ("beneficiary", (record.retirement?.beneficiary).map(JSONOutput.string)),
        ("purpose", (record.retirement?.purpose).map(JSONOutput.string)),
        ("note", (record.retirement?.note).map(JSONOutput.string)),
        ("reason", record.reason.map(JSONOutput.string)),
        ("evidence", (record.evidence?.digest.description).map(JSONOutput.string)),
        ("document", (record.evidence?.document).map(JSONOutput.string)),
      ] + facts.map { ($0.0, $0.1) })
  }
}
