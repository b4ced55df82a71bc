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
