import Findings
import Quantities
import StrictCSV

/// The cells of one row of an export by field, and what was found wrong in them.
struct ExportRow {
  let record: CSVRecord
  let header: ExportHeader
  let file: String
  /// How this file writes days.
  let days: DayNotation
  private(set) var findings: [Finding] = []
  /// Whether the row cannot be accepted.
  private(set) var isRejected = false

  init(record: CSVRecord, header: ExportHeader, file: String, days: DayNotation) {
    self.record = record
    self.header = header
    self.file = file
    self.days = days
  }

  /// Where the row begins.
  var location: SourceLocation { SourceLocation(file: file, line: record.line, column: 1) }

  /// Whether the table has a column for the field.
  func has(_ field: ExportField) -> Bool { header.place(of: field) != nil }

  /// The text of a cell without white space at its ends; nil when it is empty or absent.
  func text(_ field: ExportField) -> String? {
    guard let place = header.place(of: field), let text = record.text(place) else { return nil }
    let cell = trimmed(text)
    return cell.isEmpty ? nil : cell
  }

  /// A day; nil when the cell is empty, or after a finding.
  mutating func day(_ field: ExportField) -> CalendarDate? {
    guard let text = text(field) else { return nil }
    if let day = days.day(text) { return day }
    if case .undecided = days, let day = DayNotation.withoutTime(text),
      DayNotation.slashed(day) != nil
    {
      // One finding for the file says so.
      isRejected = true
      return nil
    }
    report(
      field, "offset.date", "`\(text)` is no day; expected \(days.expectation)",
      remedy: "write the day as the other rows do")
    return nil
  }

  /// A number that is not negative; nil when the cell is empty, or after a finding.
  mutating func amount(_ field: ExportField) -> ExactDecimal? {
    guard let text = text(field) else { return nil }
    do {
      let number = try ExactDecimal(userText: text)
      if number.coefficient > 0 { return number }
      report(
        field, "offset.quantity", "the quantity `\(text)` is not above zero",
        remedy: "leave rows without credits out")
    } catch {
      report(
        field, "offset.quantity", "`\(text)` is no quantity: \(error)",
        remedy: "write a number such as 1500 or 1,500")
    }
    return nil
  }

  /// Yes, no, or nil when the cell is empty or says something else, which is a warning.
  mutating func flag(_ field: ExportField) -> Bool? {
    guard let text = text(field) else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    case "n/a", "not applicable": return nil
    default:
      report(
        .warning, field, "offset.value", "`\(text)` is neither yes nor no; it is left out",
        remedy: "write yes or no")
      return nil
    }
  }

  /// One of some words; nil when the cell is empty, or after a finding.
  mutating func word<Value>(
    _ field: ExportField, _ words: [String: Value], code: String, severity: Severity = .error
  ) -> Value? {
    guard let text = text(field) else { return nil }
    if let value = words[text.lowercased()] { return value }
    let near = Spelling.nearest(to: text, among: words.keys, limit: 1).first
    report(
      severity, field, code, "`\(text)` is not known in the column `\(header.name(of: field))`",
      remedy: near.map { "write `\($0)`" }
        ?? "write one of \(words.keys.sorted().joined(separator: ", "))")
    return nil
  }

  /// Notes an error of a cell; the row will not be accepted.
  mutating func report(
    _ field: ExportField, _ code: String, _ message: String, remedy: String, notes: [String] = []
  ) {
    report(.error, field, code, message, remedy: remedy, notes: notes)
  }

  /// Notes something about a cell; about the row's beginning where the table has no such column.
  mutating func report(
    _ severity: Severity, _ field: ExportField, _ code: String, _ message: String, remedy: String,
    notes: [String] = []
  ) {
    let position = record.position(of: header.place(of: field) ?? 0)
    report(severity, at: position, code, message, remedy: remedy, notes: notes)
  }

  /// Checks what concerns the row as a whole: its length and its encoding.
  mutating func isWellFormed() -> Bool {
    if record.count != header.count {
      report(
        .error, at: record.position(of: min(header.count, record.count)), "row.columns",
        "the row has \(record.count) cells, the header \(header.count)",
        remedy: record.count > header.count
          ? "put quotes around a text that holds a comma"
          : "write the missing cells, empty ones between commas")
      return false
    }
    guard let place = record.firstBroken else { return true }
    report(
      .error, at: record.position(of: place), "row.encoding", "the cell is not UTF-8",
      remedy: "save the file as CSV (UTF-8)")
    return false
  }

  private mutating func report(
    _ severity: Severity, at position: CSVPosition, _ code: String, _ message: String,
    remedy: String, notes: [String] = []
  ) {
    if severity == .error { isRejected = true }
    findings.append(
      Finding(
        severity, code, Self.cut(message),
        at: SourceLocation(file: file, line: position.line, column: position.column),
        excerpt: record.excerpt(at: position), notes: notes, remedy: remedy))
  }

  /// A cell may hold a whole book; a message repeats its beginning and its end.
  private static func cut(_ message: String) -> String {
    if message.utf8.count <= 300 { return message }
    return "\(message.prefix(160)) … \(message.suffix(80))"
  }
}
