import Inventory
import StrictJSON

/// How the lines of one plan are written: the bytes that all of them share, with gaps.
///
/// Never changes; a class only so that handing one on costs nothing.
final class LineTemplate: Sendable {
  /// The shared bytes.
  let bytes: [UInt8]
  /// How many of them come before each gap.
  let gaps: [(place: Int, gap: LineGap)]

  init(_ json: JSONTemplate) {
    bytes = json.bytes
    gaps = json.gaps.map { ($0.place, LineGap(number: $0.number)) }
  }

  init(_ csv: CSVText) {
    bytes = csv.bytes
    gaps = csv.gaps
  }
}

/// A format in which lines are written.
protocol LineFormat: Sendable {
  /// What stands between two lines.
  var separator: [UInt8] { get }
  /// A text as it stands in a gap.
  func text(_ text: String) -> [UInt8]
  /// How lines of a plan are written, of which one is given for what they share.
  func template(_ line: ResultLine, _ values: LineValues) -> LineTemplate
}
