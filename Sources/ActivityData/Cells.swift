import Findings
import StrictCSV

/// The cells of one record by column, and what was found wrong in them.
struct Cells {
  let record: CSVRecord
  let header: ActivityHeader
  let file: String
  private(set) var findings: [Finding] = []

  init(record: CSVRecord, header: ActivityHeader, file: String) {
    self.record = record
    self.header = header
    self.file = file
  }

  /// The text of a cell without white space at its ends; empty when the column is absent.
  func text(_ column: ActivityColumn) -> String {
    guard let index = header.places[column] else { return "" }
    return trimmed(record.text(index) ?? "")
  }

  /// What the row says beside its data: its note, and the columns that are not used.
  func notes() -> [String] {
    let own = header.places[.note].map { [(name: "note", place: $0)] } ?? []
    return (own + header.notes).compactMap { column in
      let text = trimmed(record.text(column.place) ?? "")
      return text.isEmpty ? nil : "\(column.name): \(text)"
    }
  }

  /// The physical lines of the record.
  var lines: ClosedRange<Int> {
    record.line...(record.line + record.raw.count { $0 == UInt8(ascii: "\n") })
  }

  /// Where a cell stands; where the row begins when no column is named.
  func location(_ column: ActivityColumn? = nil) -> SourceLocation {
    guard let index = column.flatMap({ header.places[$0] }) else {
      return SourceLocation(file: file, line: record.line)
    }
    let position = record.position(of: index)
    return SourceLocation(file: file, line: position.line, column: position.column)
  }

  mutating func report(
    _ column: ActivityColumn, _ code: String, _ message: String, remedy: String
  ) {
    report(at: record.position(of: header.places[column] ?? 0), code, message, remedy)
  }

  private mutating func report(
    at position: CSVPosition, _ code: String, _ message: String, _ remedy: String
  ) {
    findings.append(
      Finding(
        .error, code, Self.cut(message),
        at: SourceLocation(file: file, line: position.line, column: position.column),
        excerpt: record.excerpt(at: position), remedy: remedy))
  }

  /// A cell may hold a whole book; a message repeats its beginning and its end.
  private static func cut(_ message: String) -> String {
    let longest = 300
    if message.utf8.count <= longest { return message }
    return "\(message.prefix(160)) … \(message.suffix(80))"
  }

  /// Checks what concerns the row as a whole: its length, its encoding, NUL bytes.
  mutating func isWellFormed() -> Bool {
    if let offset = record.raw.firstIndex(of: 0) {
      report(
        at: record.position(ofByte: offset), "row.nul", "the row holds a NUL byte",
        "save the table again from the spreadsheet; UTF-16 is not read")
      return false
    }
    if record.count != header.count {
      report(
        at: record.position(of: min(header.count, record.count)), "row.columns",
        "the row has \(record.count) cells, the header \(header.count)",
        record.count > header.count
          ? "put quotes around a text that holds a comma"
          : "write the missing cells, empty ones between commas")
      return false
    }
    guard let broken = record.firstBroken else { return true }
    report(
      at: record.position(of: broken), "row.encoding",
      "the cell is not text in the encoding it is read as", TextEncoding.remedy)
    return false
  }
}
