import Findings

extension SourceLocation {
  /// `activities/power.csv:14`, without the column: the place of a row, not of a cell.
  var fileAndLine: String { file + (line.map { ":\($0)" } ?? "") }
}
