import Findings
import Quantities
import StrictCSV

/// Reads `instruments.csv`: one certificate or contract per row, with the columns
/// `id, kind, region, from, to, quantity, unit, factor_kg, evidence`.
public struct InstrumentReader {
  static let columns = ["id", "kind", "from", "to", "quantity", "unit", "factor_kg"]
  static let kinds = ["certificate", "contract", "supplier-rate"]

  private let file: String
  private var findings: [Finding] = []
  private var places: [String: Int] = [:]
  private var columnCount = 0

  private init(file: String) {
    self.file = file
  }

  /// Reads the table; rows that cannot serve are findings.
  public static func read(
    file: String, bytes: [UInt8]
  ) -> (instruments: [Instrument], findings: [Finding]) {
    var reader = InstrumentReader(file: file)
    var instruments: [Instrument] = []
    var csv = CSVReader(bytes: bytes)
    var record = CSVRecord()
    do {
      guard try csv.next(into: &record) else { return ([], [Self.emptyTable(file)]) }
      reader.readHeader(record)
      if !reader.findings.isEmpty { return ([], reader.findings) }
      while try csv.next(into: &record) {
        if record.isBlank { continue }
        if let instrument = reader.instrument(record) {
          if instruments.contains(where: { $0.id == instrument.id }) {
            reader.report(
              record, "id", "instrument.duplicate", "the id `\(instrument.id)` stands twice",
              "give every instrument an id of its own")
          }
          instruments.append(instrument)
        }
      }
    } catch {
      let position = (error as? CSVSyntaxError)?.position
      reader.findings.append(
        Finding(
          .error, "row.open-quote",
          "a quote is not closed, or text follows a closed one; from here on nothing was read",
          at: SourceLocation(file: file, line: position?.line, column: position?.column),
          remedy: "close the quote, or double it if it belongs to the text"))
    }
    return (instruments, reader.findings)
  }

  private static func emptyTable(_ file: String) -> Finding {
    Finding(
      .error, "file.empty", "the table is empty", at: SourceLocation(file: file),
      remedy: "give it the header \(columns.joined(separator: ",")), or remove it")
  }

  private mutating func readHeader(_ record: CSVRecord) {
    columnCount = record.count
    for index in 0..<record.count {
      let name = trimmed(record.text(index) ?? "").lowercased()
      if places.updateValue(index, forKey: name) != nil, !name.isEmpty {
        report(
          record, name, "header.duplicate-column", "the column `\(name)` stands twice",
          "rename or remove one of them")
      }
    }
    for column in Self.columns where places[column] == nil {
      findings.append(
        Finding(
          .error, "header.missing-column", "the column `\(column)` is missing",
          at: SourceLocation(file: file, line: 1), remedy: "add it to the header"))
    }
  }

  private mutating func instrument(_ record: CSVRecord) -> Instrument? {
    let before = findings.count
    if record.count != columnCount {
      let column = min(columnCount, record.count)
      report(
        at: record.position(of: column), record, "row.columns",
        "the row has \(record.count) cells, the header \(columnCount)",
        "put quotes around a text that holds a comma, and write empty cells between commas")
      return nil
    }
    if let column = record.firstBroken {
      report(
        at: record.position(of: column), record, "row.encoding", "the cell is not UTF-8",
        "save the file as UTF-8")
      return nil
    }
    let id = text(record, "id")
    if id.isEmpty { report(record, "id", "instrument.id", "the id is empty", "write one") }
    let kind = text(record, "kind")
    if !Self.kinds.contains(kind) {
      report(
        record, "kind", "instrument.kind", "unknown kind `\(kind)`",
        "write one of \(Self.kinds.joined(separator: ", "))")
    }
    let from = try? CalendarDate(userText: text(record, "from"))
    let to = try? CalendarDate(userText: text(record, "to"))
    let period = from.flatMap { from in to.flatMap { Period(from: from, to: $0) } }
    if period == nil {
      report(
        record, "from", "instrument.period", "`from` and `to` are no period",
        "write two dates such as 2024-01-01 and 2024-12-31")
    }
    let isUnlimited = kind == "supplier-rate" && text(record, "quantity").isEmpty
    let quantity = isUnlimited ? nil : number(record, "quantity")
    let factor = number(record, "factor_kg")
    let unit = try? UnitTable.standard.unit(named: halfWidth(text(record, "unit")))
    if unit?.dimension != .energy || unit?.onlyFor != nil {
      report(
        record, "unit", "instrument.unit", "`\(text(record, "unit"))` is no unit of energy",
        "write kWh or MWh")
    }
    guard findings.count == before, let period, let factor, let unit else {
      return nil
    }
    return Instrument(
      id: id, kind: kind, region: text(record, "region"), period: period, quantity: quantity,
      unit: unit, factorKg: factor, evidence: text(record, "evidence"))
  }

  private mutating func number(_ record: CSVRecord, _ column: String) -> ExactDecimal? {
    if let value = try? ExactDecimal(userText: text(record, column)), !value.isNegative {
      return value
    }
    report(
      record, column, "instrument.number", "`\(text(record, column))` is no amount",
      "write a number such as 120000 or 0.02")
    return nil
  }

  private func text(_ record: CSVRecord, _ column: String) -> String {
    guard let index = places[column], index < record.count else { return "" }
    return trimmed(record.text(index) ?? "")
  }

  private mutating func report(
    _ record: CSVRecord, _ column: String, _ code: String, _ message: String, _ remedy: String
  ) {
    report(at: record.position(of: places[column] ?? 0), record, code, message, remedy)
  }

  private mutating func report(
    at position: CSVPosition, _ record: CSVRecord, _ code: String, _ message: String,
    _ remedy: String
  ) {
    findings.append(
      Finding(
        .error, code, message,
        at: SourceLocation(file: file, line: position.line, column: position.column),
        excerpt: record.excerpt(at: position), remedy: remedy))
  }
}
