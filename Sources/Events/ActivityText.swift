import ActivityData
import Findings
import Quantities

/// Rows of an event as the text of ordinary activity tables, each row on the line of its own, so that
/// everything that names a row names the line that the user wrote.
struct ActivityText: Sendable {
  private static let columns = [
    "facility", "activity", "quantity", "unit", "from", "to", "region", "evidence", "quality",
    "instrument", "uncertainty_pct", "scope", "category", "note",
  ]

  private let rows: [EventRow]
  private let attendance: Attendance
  /// The tables in the order of their names.
  let tables: [ActivityTable]

  /// The text of a scenario.
  init(_ scenario: Scenario) throws(ArithmeticError) {
    attendance = scenario.attendance
    rows = scenario.rows.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    var texts: [String: (text: String, line: Int)] = [:]
    for row in rows {
      var table = texts[row.file] ?? (Self.columns.joined(separator: ",") + "\n", 2)
      let gap = max(0, row.line - table.line)
      table.text += String(repeating: "\n", count: gap)
      table.text += try Self.cells(row, attendance).joined(separator: ",") + "\n"
      table.line += gap + 1
      texts[row.file] = table
    }
    tables = texts.sorted { $0.key < $1.key }.map {
      ActivityTable(bytes: Array($0.value.text.utf8), name: $0.key)
    }
  }

  /// A finding of an inventory of ``tables``, at its place in the user's: the line is that of the row, the
  /// column that of the cell which was handed on; none where the table has no such column.
  func inTablesOfUser(_ finding: Finding) -> Finding {
    guard let place = finding.location, let column = place.column,
      let row = row(place.file, place.line ?? 0)
    else { return finding }
    let cells = row.cells
    guard let own = self.column(at: column, of: row), cells.places[own] != nil else {
      return finding.moved(to: SourceLocation(file: row.file, line: row.line))
    }
    let location = cells.location(own)
    return finding.moved(
      to: location, excerpt: finding.excerpt == nil ? nil : cells.excerpt(at: location))
  }

  /// The row on a line of a table.
  private func row(_ file: String, _ line: Int) -> EventRow? {
    var (start, end) = (0, rows.count)
    while start < end {
      let middle = (start + end) / 2
      if (rows[middle].file, rows[middle].line) < (file, line) {
        start = middle + 1
      } else {
        end = middle
      }
    }
    guard start < rows.count, rows[start].file == file, rows[start].line == line else { return nil }
    return rows[start]
  }

  /// The column of the user's from which the cell was made that begins at a column of the text.
  private func column(at wanted: Int, of row: EventRow) -> EventColumn? {
    guard let cells = try? Self.cells(row, attendance) else { return nil }
    var column = 1
    for (name, cell) in zip(Self.columns, cells) {
      if column == wanted {
        switch name {
        case "facility": return row.cells.has(.item) ? .item : .eventClass
        case "from", "to": return row.cells.has(.date) ? .date : EventColumn(rawValue: name)
        default: return EventColumn(rawValue: name)
        }
      }
      column += cell.unicodeScalars.count + 1
    }
    return nil
  }

  private static func cells(
    _ row: EventRow, _ attendance: Attendance
  ) throws(ArithmeticError) -> [String] {
    [
      row.facility, row.activity, try row.quantity(attendance).description, row.unit,
      row.from.description, row.to.description, row.region, row.evidence, row.quality.rawValue,
      row.instrument, row.uncertainty, row.scope, row.category, row.note,
    ].map(quoted)
  }

  private static func quoted(_ cell: String) -> String {
    // A line end in a cell would move the rows below it.
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.contains(where: { $0 == "," || $0 == "\"" }) else { return line }
    return "\"\(line.replacing("\"", with: "\"\""))\""
  }
}
