import Findings
import StrictCSV

/// The header of an activity table: which column stands where.
struct ActivityHeader {
  /// The place of each column.
  let places: ColumnPlaces
  /// Columns that are not used and kept as notes: their names and places.
  let notes: [(name: String, place: Int)]
  let count: Int

  /// A header without columns.
  init() {
    places = ColumnPlaces()
    notes = []
    count = 0
  }

  /// Reads the header; nil when the table cannot be read with it.
  init?(_ record: CSVRecord, file: String, findings: inout [Finding]) {
    var places = ColumnPlaces()
    var notes: [(name: String, place: Int)] = []
    var problems: [Finding] = []
    func report(
      _ severity: Severity, _ code: String, _ message: String, column: Int?, remedy: String
    ) {
      let position = record.position(of: column ?? 0)
      problems.append(
        Finding(
          severity, code, message,
          at: SourceLocation(
            file: file, line: position.line, column: column == nil ? nil : position.column),
          excerpt: record.excerpt(at: position), remedy: remedy))
    }
    for index in 0..<record.count {
      guard let text = record.text(index) else {
        report(
          .error, "header.encoding", "the header is not text in the encoding it is read as",
          column: index, remedy: TextEncoding.remedy)
        break
      }
      guard let column = ActivityColumn.named(text) else {
        // Spreadsheets leave columns without a name at the end.
        if trimmed(text).isEmpty { continue }
        notes.append((trimmed(text), index))
        continue
      }
      if places[column] != nil {
        report(
          .error, "header.duplicate-column",
          "`\(trimmed(text))` is a second column `\(column.rawValue)`",
          column: index, remedy: "rename or remove one of them")
      }
      places[column] = index
    }
    if !notes.isEmpty && !places.isEmpty {
      let names = notes.prefix(8).map { "`\($0.name)`" }.joined(separator: ", ")
      let more = notes.count > 8 ? " and \(notes.count - 8) more" : ""
      report(
        .note, "header.unknown-column",
        notes.count == 1
          ? "the column \(names) is kept as a note"
          : "the columns \(names)\(more) are kept as notes",
        column: notes[0].place,
        remedy: "nothing to do if that is meant; `baycarbon explain` shows them with the row")
    }
    let isEncodingBroken = problems.contains { $0.code == "header.encoding" }
    if places.isEmpty && !isEncodingBroken {
      // One cause, one error: not five missing columns and a note for each that is there.
      problems = []
      report(
        .error, "header.none", "the first line names none of the columns", column: 0,
        remedy: Self.remedy(for: record))
    } else if !isEncodingBroken {
      for name in Self.missing(from: places) {
        report(
          .error, "header.missing-column", "the column `\(name)` is missing", column: nil,
          remedy: Self.remedy(for: record, missing: name))
      }
    }
    findings.append(contentsOf: problems)
    if problems.contains(where: { $0.severity == .error }) { return nil }
    self.places = places
    self.notes = notes
    count = record.count
  }

  private static func missing(from places: ColumnPlaces) -> [String] {
    var missing = ActivityColumn.required.filter { places[$0] == nil }.map(\.rawValue)
    if places[.date] == nil {
      if places[.from] == nil && places[.to] == nil {
        missing.append("date")
      } else {
        missing += [ActivityColumn.from, .to].filter { places[$0] == nil }.map(\.rawValue)
      }
    }
    return missing
  }

  private static func remedy(for record: CSVRecord) -> String {
    let text = record.text(0) ?? ""
    for (separator, name) in [(";", "semicolons"), ("\t", "tabs")] where text.contains(separator) {
      return "the columns are separated by \(name); save the file with commas"
    }
    if record.raw.contains(0x0D) {
      return "the lines end with a carriage return alone; save the table as CSV (UTF-8)"
    }
    if text.hasPrefix("PK") { return "this is a workbook (.xlsx); save it as CSV (UTF-8)" }
    return "let the first line be facility,activity,quantity,unit,date; take titles above it away"
  }

  private static func remedy(for record: CSVRecord, missing: String) -> String {
    missing == "date"
      ? "add a column `date`, or two columns `from` and `to`" : "add it to the header"
  }
}
