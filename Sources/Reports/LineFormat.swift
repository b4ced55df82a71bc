import Inventory

/// A format in which lines are written.
protocol LineFormat: Sendable {
  /// What stands between two lines.
  var separator: [UInt8] { get }
  /// A text as it stands in a gap.
  func text(_ text: String) -> [UInt8]
  /// How lines of a plan are written, of which one is given for what they share.
  func template(_ line: ResultLine, _ values: LineValues) -> LineTemplate
}
