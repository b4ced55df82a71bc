import Findings
import Quantities
import StrictCSV

/// The header of an export: where each field stands.
struct ExportHeader: Sendable {
  let format: ExportFormat
  /// The number of columns.
  let count: Int
  private let places: [ExportField: Int]
  private let names: [ExportField: String]

  /// Reads the header; nil when the table cannot be read with it.
  init?(_ record: CSVRecord, format: ExportFormat, file: String, findings: inout [Finding]) {
    var reader = HeaderReader(record: record, format: format, file: file)
    reader.read()
    findings += reader.findings
    if reader.findings.contains(where: { $0.severity == .error }) { return nil }
    self.format = format
    count = record.count
    places = reader.places
    names = reader.names
  }

  /// Where a field stands; nil where the table has none.
  func place(of field: ExportField) -> Int? { places[field] }

  /// What the column of a field is called, here or usually.
  func name(of field: ExportField) -> String {
    names[field] ?? format.columns[field]?.first ?? field.rawValue
  }
}

/// Sorts the cells of a header by what they name.
private struct HeaderReader {
  let record: CSVRecord
  let format: ExportFormat
  let file: String
  var places: [ExportField: Int] = [:]
  var names: [ExportField: String] = [:]
  var findings: [Finding] = []
  private var ranks: [ExportField: Int] = [:]
  private var unknown: [(name: String, place: Int)] = []

  init(record: CSVRecord, format: ExportFormat, file: String) {
    self.record = record
    self.format = format
    self.file = file
  }

  mutating func read() {
    var fields: [String: (field: ExportField, rank: Int)] = [:]
    for (field, names) in format.columns {
      for (rank, name) in names.enumerated() { fields[Self.plain(name)] = (field, rank) }
    }
    let ignored = Set(format.ignored.map(Self.plain))
    for place in 0..<record.count {
      guard let text = record.text(place) else {
        report(
          .error, "header.encoding", "the header is not UTF-8", at: place,
          remedy: "save the file as CSV (UTF-8)")
        return
      }
      let name = trimmed(text)
      if let known = fields[Self.plain(name)] {
        take(known.field, known.rank, name, place)
      } else if !ignored.contains(Self.plain(name)), !Self.isNobodys(name) {
        unknown.append((name, place))
      }
    }
    reportMissing()
    reportUnknown()
  }

  /// Of several columns that say the same the one that is listed first counts.
  private mutating func take(_ field: ExportField, _ rank: Int, _ name: String, _ place: Int) {
    if let other = ranks[field] {
      if other == rank {
        report(
          .error, "header.duplicate-column", "the column `\(name)` stands twice", at: place,
          remedy: "rename or remove one of them")
      } else if !format.hasSynonyms {
        report(
          .error, "header.duplicate-column-like",
          "the columns `\(names[field] ?? "")` and `\(name)` mean the same", at: place,
          remedy: "keep the one that holds the \(field.rawValue), rename or remove the other")
      }
      if other <= rank { return }
    }
    ranks[field] = rank
    places[field] = place
    names[field] = name
  }

  private mutating func reportMissing() {
    let missing = format.required.filter { fields in fields.allSatisfy { places[$0] == nil } }
    if missing.count == format.required.count {
      report(
        .error, "header.none", "the first line names none of the columns of \(format.name)", at: 0,
        remedy: separatorHint
          ?? "let the first line be the header as it was exported, and choose the registry")
      return
    }
    if !missing.isEmpty { reportMissing(missing) }
  }

  /// One finding for all that is missing: with the wrong registry it is nearly everything.
  private mutating func reportMissing(_ missing: [[ExportField]]) {
    let names = missing.map { $0.map { format.columns[$0]?.first ?? $0.rawValue } }
    let list = names.map { $0.map { "`\($0)`" }.joined(separator: " or ") }
    let others = unknown.map(\.name)
    let near = names.joined().compactMap { name in
      Spelling.nearest(to: name, among: others, limit: 1).first.map { "`\($0)`" }
    }
    let remedy =
      if let separatorHint {
        separatorHint
      } else if !near.isEmpty {
        "rename \(near.joined(separator: ", ")), if that is the column"
      } else if missing.contains(where: { $0.contains(.serial) }) {
        "choose an export with serials; those of issuances often have none"
      } else {
        "export the table again with all columns"
      }
    report(
      .error, "header.missing-column",
      list.count == 1
        ? "the column \(list[0]) is missing"
        : "\(format.name): the columns \(list.joined(separator: ", ")) are missing",
      at: nil,
      remedy: list.count == 1 ? remedy : remedy + ", or name the registry whose export it is")
  }

  /// What to do about columns that are parted by something else than commas; nil when they are not.
  private var separatorHint: String? {
    let cells = (0..<record.count).compactMap { record.text($0) }
    for (separator, name) in [(";", "semicolons"), ("\t", "tabs")]
    where cells.contains(where: { $0.contains(separator) }) {
      return "the columns are parted by \(name): save the table with commas between them"
    }
    return nil
  }

  private mutating func reportUnknown() {
    guard let first = unknown.first, !findings.contains(where: { $0.severity == .error }) else {
      return
    }
    let shown = unknown.prefix(8).map { "`\($0.name)`" }.joined(separator: ", ")
    let more = unknown.count > 8 ? " and \(unknown.count - 8) more" : ""
    report(
      .note, "header.unknown-column",
      unknown.count == 1
        ? "the column \(shown) is not used" : "the columns \(shown)\(more) are not used",
      at: first.place, remedy: "nothing to do, unless one of them is a column under another name")
  }

  private mutating func report(
    _ severity: Severity, _ code: String, _ message: String, at place: Int?, remedy: String
  ) {
    let position = record.position(of: place ?? 0)
    findings.append(
      Finding(
        severity, code, message,
        at: SourceLocation(
          file: file, line: position.line, column: place == nil ? nil : position.column),
        excerpt: record.excerpt(at: position), remedy: remedy))
  }

  /// A name without what does not count: case and repeated spaces.
  private static func plain(_ name: String) -> String {
    trimmed(name).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Columns without a name, which spreadsheets and pandas leave at the end.
  private static func isNobodys(_ name: String) -> Bool {
    name.isEmpty || name.hasPrefix("Unnamed: ")
  }
}
