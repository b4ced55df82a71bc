import ActivityData
import Quantities

/// Rows of an event as the text of ordinary activity tables, each row on the line of its own, so that
/// everything that names a row names the line that the user wrote.
enum ActivityText {
  static let columns = [
    "facility", "activity", "quantity", "unit", "from", "to", "region", "evidence", "quality",
    "instrument", "uncertainty_pct", "scope", "category", "note",
  ]

  /// The tables by their names, in the order of the names.
  static func tables(
    _ rows: [EventRow], attendance: Attendance
  ) throws(ArithmeticError) -> [(name: String, bytes: [UInt8])] {
    var texts: [String: (text: String, line: Int)] = [:]
    for row in rows.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) }) {
      var table = texts[row.file] ?? (columns.joined(separator: ",") + "\n", 2)
      let gap = max(0, row.line - table.line)
      table.text += String(repeating: "\n", count: gap)
      table.text += try cells(row, attendance).map(quoted).joined(separator: ",") + "\n"
      table.line += gap + 1
      texts[row.file] = table
    }
    return texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.text.utf8)) }
  }

  private static func cells(
    _ row: EventRow, _ attendance: Attendance
  ) throws(ArithmeticError) -> [String] {
    [
      row.facility, row.activity, try row.quantity(attendance).description, row.unit,
      row.from.description, row.to.description, row.region, row.evidence, row.quality.rawValue,
      row.instrument, row.uncertainty, row.scope, row.category, row.note,
    ]
  }

  private static func quoted(_ cell: String) -> String {
    // A line end in a cell would move the rows below it.
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.contains(where: { $0 == "," || $0 == "\"" }) else { return line }
    return "\"\(line.replacing("\"", with: "\"\""))\""
  }
}
