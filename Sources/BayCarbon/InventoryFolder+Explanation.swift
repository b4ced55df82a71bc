import ActivityData
import Findings
import Inventory
import Quantities

extension InventoryFolder {
  /// Explains the line with an id such as `L12`; nil when there is none.
  public func explain(
    line id: String, of result: InventoryResult
  ) throws(ArithmeticError) -> LineExplanation? {
    guard let line = result.lines.line(id: id.uppercased()) else { return nil }
    return try LineExplanation(line, manifest: result.manifest, factors: factors)
  }

  /// Explains the row that stands on a line of a table; nil when no accepted row stands there.
  public func explain(
    row line: Int, of table: String, result: InventoryResult
  ) throws(ArithmeticError) -> RowExplanation? {
    guard let row = acceptedRow(line, of: table, result.manifest) else { return nil }
    let shares = try BillShares(of: row, reporting: result.manifest.period)
    let keys = Set(shares.months.map { LineKey(row, month: $0.month) })
    var lines: [LineExplanation] = []
    for line in result.lines.lines(of: keys) {
      lines.append(try LineExplanation(line, manifest: result.manifest, factors: factors))
    }
    return RowExplanation(
      row: row, shares: shares, lines: lines,
      omitted: result.omitted.filter { keys.contains($0.activity.key) })
  }

  private func acceptedRow(
    _ line: Int, of table: String, _ manifest: Manifest
  ) -> ActivityRow? {
    guard tables.contains(table) else { return nil }
    let reader = ActivityReader(manifest: manifest, vocabulary: vocabulary())
    return reader.row(onLine: line, of: activityTable(table))
  }
}
