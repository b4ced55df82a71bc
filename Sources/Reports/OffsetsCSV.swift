import OffsetLedger
import Quantities

/// The ledger of offsets as a table, in the form that `offsets import --from csv` reads.
public enum OffsetsCSV {
  /// One row for each block, in the order given, with a header; quantities in kg.
  /// Control characters, which may come from an export, are shown as visible ones.
  package static func table(_ records: [CreditRecord]) -> String {
    ([columns] + records.map(row)).map { row in
      row.map { CSVText.cell($0.inert) }.joined(separator: ",") + "\n"
    }.joined()
  }

  private static let columns = [
    "programme", "serial", "first", "last", "quantity_kg", "status", "project", "project_name",
    "country", "methodology", "vintage", "vintage_from", "vintage_to", "issued_on", "retired_on",
    "beneficiary", "purpose", "note", "reversible", "mitigation", "labels", "claim", "owner",
    "evidence",
  ]

  private static func row(_ record: CreditRecord) -> [String] {
    let (units, facts) = (record.block.units, record.deposit.facts)
    let isYear = facts.vintage?.precision == .year
    let period = isYear ? nil : facts.vintage?.period
    return [
      units.programme.rawValue, serial(record), units.range.first.digits, units.range.last.digits,
      String(units.kilograms), record.block.state.rawValue, facts.project ?? "",
      facts.projectName ?? "", facts.country ?? "", facts.methodology ?? "",
      isYear ? facts.vintage?.description ?? "" : "", period?.from.description ?? "",
      period?.to.description ?? "", facts.issuedOn?.description ?? "",
      record.retirement?.on?.description ?? "", record.retirement?.beneficiary ?? "",
      record.retirement?.purpose ?? record.reason ?? "", record.retirement?.note ?? "",
      facts.isReversible.map { $0 ? "yes" : "no" } ?? "", facts.mitigation?.rawValue ?? "",
      facts.labels.joined(separator: ";"), record.block.claim ?? "", record.deposit.owner,
      record.evidence?.digest.description ?? "",
    ]
  }

  /// The serial; where it does not number units, they have columns of their own.
  private static func serial(_ record: CreditRecord) -> String {
    let units = record.block.units
    let isNumbered = !units.programme.isOpaque && units.programme != .cercarbono
    return isNumbered ? record.serial : units.block
  }
}
