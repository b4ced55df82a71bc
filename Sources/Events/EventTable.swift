import ActivityData
import Findings
import Quantities
import StrictCSV

/// A table of an event as its cells, row by row, with what is wrong in it.
struct EventTable {
  /// The name for findings, such as `actual/travel.csv`.
  let file: String
  /// The rows that are not blank.
  private(set) var rows: [EventCells] = []
  /// What was wrong in the header and in rows that could not be read at all.
  private(set) var findings: [Finding] = []
  /// Rows that could not be read at all.
  private(set) var rejected = 0

  /// Reads a table in UTF-8, with or without byte order mark. A byte that was no text where it came
  /// from stands in it as none.
  init(file: String, bytes: [UInt8], required: [EventColumn]) {
    self.file = file
    var reader = CSVReader(bytes: bytes)
    var record = CSVRecord()
    do {
      guard try reader.next(into: &record) else {
        findings.append(
          Finding(
            .error, "event.empty", "the table is empty", at: SourceLocation(file: file),
            remedy: "give it a header, or remove it"))
        return
      }
      guard let places = header(record, required) else { return }
      let width = record.count
      while try reader.next(into: &record) {
        if record.isBlank { continue }
        add(record, places, width)
      }
    } catch {
      let position = (error as? CSVSyntaxError)?.position
      findings.append(
        Finding(
          .error, "event.quote",
          "a quote is not closed, or text follows a closed one; from here on nothing was read",
          at: SourceLocation(file: file, line: position?.line, column: position?.column),
          remedy: "close the quote, or double it if it belongs to the text"))
    }
  }

  private mutating func add(
    _ record: CSVRecord, _ places: [EventColumn: Int], _ width: Int
  ) {
    if record.count != width {
      report(
        record, 0, "event.columns", "the row has \(record.count) cells, the header \(width)",
        "put quotes around a text that holds a comma, and write empty cells between commas")
    } else if let broken = record.firstBroken {
      report(
        record, broken, "event.encoding", "the cell is not text in the encoding it is read as",
        TextEncoding.remedy)
    } else {
      rows.append(EventCells(file: file, record: record, places: places))
      return
    }
    rejected += 1
  }

  private mutating func report(
    _ record: CSVRecord, _ index: Int, _ code: String, _ message: String, _ remedy: String
  ) {
    let position = record.position(of: index)
    findings.append(
      Finding(
        .error, code, message,
        at: SourceLocation(file: file, line: position.line, column: position.column),
        excerpt: record.excerpt(at: position), remedy: remedy))
  }

  /// Where the columns stand; nil when one of the required ones is missing.
  private mutating func header(
    _ record: CSVRecord, _ required: [EventColumn]
  ) -> [EventColumn: Int]? {
    if let broken = record.firstBroken {
      report(
        record, broken, "event.encoding",
        "the header is not text in the encoding it is read as", TextEncoding.remedy)
      return nil
    }
    var places: [EventColumn: Int] = [:]
    let names = (0..<record.count).map { trimmed(record.text($0) ?? "") }
    for (index, name) in names.enumerated() where !name.isEmpty {
      guard let column = EventColumn.named(name) else {
        let near = Spelling.nearest(to: name, among: EventColumn.allCases.map(\.rawValue)).first
        report(
          record, index, "event.column", "unknown column `\(name)`",
          near.map { "write `\($0)`" } ?? Self.remedy(unknown: name))
        continue
      }
      if places.updateValue(index, forKey: column) != nil {
        report(
          record, index, "event.column", "`\(name)` is a second column `\(column.rawValue)`",
          "rename or remove one of them")
      }
    }
    for column in required where places[column] == nil {
      report(
        record, 0, "event.column", "the column `\(column.rawValue)` is missing",
        names.contains { $0.contains(";") }
          ? "the columns are separated by semicolons; save the file with commas"
          : "add it to the header")
    }
    return findings.isEmpty ? places : nil
  }

  private static func remedy(unknown name: String) -> String {
    let remedy = "call it `note`, or take it out: no column is left aside without a word"
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return remedy }
    return remedy + "; if the table says something else there, name its encoding: --encoding"
  }
}

/// The cells of one row, and what was found wrong in them.
struct EventCells {
  let file: String
  let record: CSVRecord
  let places: [EventColumn: Int]
  private(set) var findings: [Finding] = []

  init(file: String, record: CSVRecord, places: [EventColumn: Int]) {
    self.file = file
    self.record = record
    self.places = places
  }

  /// The physical line on which it begins.
  var line: Int { record.line }

  /// The text of a cell; empty when the column is absent.
  func text(_ column: EventColumn) -> String {
    guard let index = places[column] else { return "" }
    return trimmed(record.text(index) ?? "")
  }

  /// Whether the cell says something.
  func has(_ column: EventColumn) -> Bool { !text(column).isEmpty }

  /// The text of the physical line on which a place of the row lies; nil when it is too long.
  func excerpt(at location: SourceLocation) -> String? {
    record.excerpt(at: CSVPosition(line: location.line ?? line, column: location.column ?? 1))
  }

  /// Where a cell stands.
  func location(_ column: EventColumn?) -> SourceLocation {
    let position = record.position(of: column.flatMap { places[$0] } ?? 0)
    return SourceLocation(file: file, line: position.line, column: position.column)
  }

  mutating func report(
    _ column: EventColumn?, _ code: String, _ message: String, _ remedy: String,
    severity: Severity = .error
  ) {
    let location = location(column)
    findings.append(
      Finding(
        severity, code, message, at: location, excerpt: excerpt(at: location), remedy: remedy))
  }

  /// Whether there is an error so far.
  var hasError: Bool { findings.contains { $0.severity == .error } }

  /// A number; nil for an empty cell, and, with a finding, for one that is none.
  mutating func number(_ column: EventColumn, mayBeNegative: Bool = false) -> ExactDecimal? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let value = try? ExactDecimal(userText: text) else {
      report(
        column, "event.number", "`\(text)` is not a number", "write a number such as 1234.5")
      return nil
    }
    if value.isNegative && !mayBeNegative {
      report(
        column, "event.negative", "\(value) is negative",
        "write what there was; a measure may take something away")
      return nil
    }
    return value
  }

  /// A number to divide by.
  mutating func divisor(_ column: EventColumn) -> ExactDecimal? {
    guard let value = number(column) else { return nil }
    if !value.isZero { return value }
    report(
      column, "event.denominator", "`\(column.rawValue)` is 0: nothing can be divided by it",
      "write 1 or more, or leave the cell empty")
    return nil
  }

  /// A part of a whole: `12.5%` or `250/4000`; nil for an empty cell.
  mutating func part(_ column: EventColumn) -> Ratio? {
    let text = text(column)
    if text.isEmpty { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      try? ExactDecimal(userText: trimmed(String($0)))
    }
    if parts.count == 2, let top = parts[0], let bottom = parts[1] {
      if bottom.isZero {
        report(
          column, "event.denominator", "`\(text)` divides by 0", "write the size of the whole")
        return nil
      }
      return checked(try? Ratio(top).divided(by: Ratio(bottom)), text, column)
    }
    if text.hasSuffix("%") || text.hasSuffix("％"),
      let percent = try? ExactDecimal(userText: trimmed(String(text.dropLast())))
    {
      return checked(Self.hundredth(percent), text, column)
    }
    report(
      column, "event.share", "`\(text)` is no part of a whole", "write it as 12.5% or 250/4000")
    return nil
  }

  /// A percentage, with or without its sign; nil for an empty cell.
  mutating func percent(_ column: EventColumn) -> Ratio? {
    var text = text(column)
    if text.isEmpty { return nil }
    let hasSign = text.hasSuffix("%") || text.hasSuffix("％")
    if hasSign { text = trimmed(String(text.dropLast())) }
    guard let percent = try? ExactDecimal(userText: text) else {
      report(
        column, "event.number", "`\(text)` is not a percentage", "write a number such as 80")
      return nil
    }
    if !hasSign, !percent.isZero, !percent.isNegative, percent <= .one {
      report(
        column, "event.percent", "\(percent) is read as \(percent) %",
        "write 80 for eighty percent; a % sign says that this is meant", severity: .warning)
    }
    return checked(Self.hundredth(percent), text, column)
  }

  private static func hundredth(_ percent: ExactDecimal) -> Ratio? {
    try? Ratio(percent).divided(by: Ratio(ExactDecimal(100)))
  }

  private mutating func checked(_ part: Ratio?, _ text: String, _ column: EventColumn) -> Ratio? {
    if let part, !(part < Ratio(.zero)), !(Ratio.one < part) { return part }
    report(
      column, "event.percent", "`\(text)` is not between 0 and 100 %",
      "a part of a whole is at most the whole")
    return nil
  }
}
