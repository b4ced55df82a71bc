import Findings
import StrictCSV

/// A CSV table of the data set, read row by row: its rows with cells by column name.
struct Table {
  /// What the rows of a table have in common.
  final class Sheet: Sendable {
    let file: FactorSetLoader.File
    /// How many columns there are, known to us or not.
    let width: Int
    /// Where each ``Column`` stands that is there.
    private let places: [Int?]

    init(file: FactorSetLoader.File, header: [String: Int]) {
      self.file = file
      width = header.count
      var places = [Int?](repeating: nil, count: Column.allCases.count)
      for (name, index) in header {
        if let column = Column.named(name) { places[column.rawValue] = index }
      }
      self.places = places
    }

    /// Where a column stands.
    func index(of column: Column) -> Int? { places[column.rawValue] }
  }

  /// One row with the place it came from.
  struct Row {
    let sheet: Sheet
    let record: CSVRecord

    /// The text of a cell without surrounding spaces; empty when the column is absent.
    func callAsFunction(_ column: Column) -> String {
      guard let index = sheet.index(of: column), index < record.count else { return "" }
      return trimmed(record.text(index) ?? "")
    }

    /// Where a cell stands.
    func location(_ column: Column? = nil) -> SourceLocation {
      let position = record.position(of: column.flatMap(sheet.index) ?? 0)
      return SourceLocation(file: sheet.file.path, line: position.line, column: position.column)
    }

    /// A finding about a cell.
    func finding(
      _ code: String, _ message: String, column: Column? = nil, remedy: String? = nil
    ) -> Finding {
      let position = record.position(of: column.flatMap(sheet.index) ?? 0)
      return Finding(
        .error, code, message, at: location(column), excerpt: record.excerpt(at: position),
        remedy: remedy)
    }
  }

  let sheet: Sheet
  private var reader: CSVReader
  private var record = CSVRecord()
  private var isAtEnd = false
  private let fieldsAtMost: Int

  /// Reads the header of a table; columns of `required` that are missing are findings.
  ///
  /// - Parameter last: for a table that is known to be sound, the last column whose cells the rows
  ///   need; then nothing is checked.
  init(
    _ file: FactorSetLoader.File, required: [Column], upTo last: Column? = nil,
    findings: inout [Finding]
  ) {
    let path = file.path
    var offset = 0
    reader = CSVReader {
      let block = file.block(from: offset)
      offset += block.count
      return block
    }
    var names: [String: Int] = [:]
    do {
      if try reader.next(into: &record) {
        names = Table.header(of: record, path: path, required: required, findings: &findings)
      } else {
        findings.append(
          Finding(
            .error, "table.empty", "the table is empty", at: SourceLocation(file: path),
            remedy: "give it the columns \(required.map(\.name).joined(separator: ", "))"))
      }
    } catch {
      findings.append(Table.finding(of: error, path: path))
      isAtEnd = true
    }
    sheet = Sheet(file: file, header: names)
    fieldsAtMost = last.flatMap(sheet.index).map { $0 + 1 } ?? .max
  }

  /// The next row, nil at the end; rows of another length than the header are findings.
  mutating func next(findings: inout [Finding]) -> Row? {
    do {
      while !isAtEnd, try reader.next(into: &record, fieldsAtMost: fieldsAtMost) {
        if record.isBlank { continue }
        let row = Row(sheet: sheet, record: record)
        if fieldsAtMost != .max { return row }
        if record.count != sheet.width {
          findings.append(
            row.finding(
              "table.columns",
              "\(record.count) cells where the header has \(sheet.width)",
              remedy: "put quotes around a text that holds a comma"))
        } else if !record.isUTF8 {
          findings.append(
            row.finding(
              "table.encoding", "the row is not UTF-8", remedy: "save the table as CSV (UTF-8)"))
        } else {
          return row
        }
      }
    } catch {
      findings.append(Table.finding(of: error, path: sheet.file.path))
    }
    isAtEnd = true
    return nil
  }

  private static func finding(of error: any Error, path: String) -> Finding {
    let position = (error as? CSVSyntaxError)?.position
    return Finding(
      .error, "table.quote", "a quote is not closed, or text follows a closed one",
      at: SourceLocation(file: path, line: position?.line, column: position?.column),
      remedy: "double a quote that belongs to the text")
  }

  private static func header(
    of record: CSVRecord, path: String, required: [Column], findings: inout [Finding]
  ) -> [String: Int] {
    var names: [String: Int] = [:]
    for index in 0..<record.count {
      let name = trimmed(record.text(index) ?? "")
      if names.updateValue(index, forKey: name) != nil {
        findings.append(
          Finding(
            .error, "table.duplicate-column", "the column `\(name)` stands twice",
            at: SourceLocation(
              file: path, line: 1, column: record.position(of: index).column)))
      }
    }
    for name in required.map(\.name) where names[name] == nil {
      findings.append(
        Finding(
          .error, "table.missing-column", "the column `\(name)` is missing",
          at: SourceLocation(file: path, line: 1), remedy: "add it to the header"))
    }
    return names
  }
}

/// A row of a table that is known to be sound, to be read again when somebody asks for it.
struct PendingRow {
  private let sheet: Table.Sheet
  private let place: CSVRecordPlace

  init(_ row: Table.Row) {
    sheet = row.sheet
    place = row.record.place
  }

  /// The row, read again.
  var row: Table.Row {
    var record = CSVRecord()
    sheet.file.withBytes { record.read(at: place, in: $0) }
    return Table.Row(sheet: sheet, record: record)
  }

  /// The text of one cell, read again as far as that.
  ///
  /// - Parameter record: space that is used again from row to row.
  func cell(_ column: Table.Column, _ record: inout CSVRecord) -> String {
    guard let index = sheet.index(of: column) else { return "" }
    sheet.file.withBytes { record.read(at: place, in: $0, fieldsAtMost: index + 1) }
    return index < record.count ? trimmed(record.text(index) ?? "") : ""
  }

  /// Whether a text stands in the row, in any case of its Latin letters.
  func mentions(_ text: String) -> Bool {
    sheet.file.withBytes { $0.extracting(place.range).holds(text.utf8.span) }
  }
}

/// The parts of a `;`-separated cell, without empty ones.
func listed(_ text: String) -> [String] {
  var parts: [String] = []
  var rest = text.utf8[...]
  while !rest.isEmpty {
    let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
    let part = trimmed(String(Substring(rest[..<end])))
    if !part.isEmpty { parts.append(part) }
    rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
  }
  return parts
}
