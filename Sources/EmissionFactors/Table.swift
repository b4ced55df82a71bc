import Findings
import StrictCSV

/// A CSV table of the data set: its rows with cells by column name.
struct Table {
  let path: String
  let columns: [String: Int]
  let rows: [Row]

  /// One row with the place it came from.
  struct Row {
    let path: String
    let columns: [String: Int]
    let record: CSVRecord

    /// The text of a cell without surrounding spaces; empty when the column is absent.
    func callAsFunction(_ column: String) -> String {
      guard let index = columns[column], index < record.count else { return "" }
      return trimmed(record.text(index) ?? "")
    }

    /// Where a cell stands.
    func location(_ column: String? = nil) -> SourceLocation {
      let position = record.position(of: column.flatMap { columns[$0] } ?? 0)
      return SourceLocation(file: path, line: position.line, column: position.column)
    }

    /// A finding about a cell.
    func finding(
      _ code: String, _ message: String, column: String? = nil, remedy: String? = nil
    ) -> Finding {
      let position = record.position(of: column.flatMap { columns[$0] } ?? 0)
      return Finding(
        .error, code, message, at: location(column), excerpt: record.excerpt(at: position),
        remedy: remedy)
    }
  }

  /// Reads a table; columns of `required` that are missing, or rows of another length, are findings.
  init(path: String, bytes: [UInt8], required: [String], findings: inout [Finding]) {
    self.path = path
    var reader = CSVReader(bytes: bytes)
    var record = CSVRecord()
    var columns: [String: Int] = [:]
    var rows: [Row] = []
    do {
      if try reader.next(into: &record) {
        columns = Table.header(of: record, path: path, required: required, findings: &findings)
      } else {
        findings.append(
          Finding(
            .error, "table.empty", "the table is empty", at: SourceLocation(file: path),
            remedy: "give it the columns \(required.joined(separator: ", "))"))
      }
      while try reader.next(into: &record) {
        if record.isBlank { continue }
        let row = Row(path: path, columns: columns, record: record)
        if record.count != columns.count {
          findings.append(
            row.finding(
              "table.columns", "\(record.count) cells where the header has \(columns.count)",
              remedy: "put quotes around a text that holds a comma"))
        } else if !record.isUTF8 {
          findings.append(
            row.finding(
              "table.encoding", "the row is not UTF-8", remedy: "save the table as CSV (UTF-8)"))
        } else {
          rows.append(row)
        }
      }
    } catch {
      let position = (error as? CSVSyntaxError)?.position
      findings.append(
        Finding(
          .error, "table.quote", "a quote is not closed, or text follows a closed one",
          at: SourceLocation(file: path, line: position?.line, column: position?.column),
          remedy: "double a quote that belongs to the text"))
    }
    self.columns = columns
    self.rows = rows
  }

  private static func header(
    of record: CSVRecord, path: String, required: [String], findings: inout [Finding]
  ) -> [String: Int] {
    var columns: [String: Int] = [:]
    for index in 0..<record.count {
      let name = trimmed(record.text(index) ?? "")
      if columns.updateValue(index, forKey: name) != nil {
        findings.append(
          Finding(
            .error, "table.duplicate-column", "the column `\(name)` stands twice",
            at: SourceLocation(
              file: path, line: 1, column: record.position(of: index).column)))
      }
    }
    for name in required where columns[name] == nil {
      findings.append(
        Finding(
          .error, "table.missing-column", "the column `\(name)` is missing",
          at: SourceLocation(file: path, line: 1), remedy: "add it to the header"))
    }
    return columns
  }
}

/// The parts of a `;`-separated cell, without empty ones.
func listed(_ text: String) -> [String] {
  if text.isEmpty { return [] }
  return text.utf8.split(separator: UInt8(ascii: ";")).map { trimmed(String(Substring($0))) }
    .filter { !$0.isEmpty }
}
