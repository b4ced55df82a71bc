import StrictCSV

extension SerialBlock {
  /// A serial as somebody wrote it, without the white space around it.
  package static func spelling(in text: String) -> String { trimmed(text) }

  /// The registry's spelling of some of the units, for people.
  package func text(units: UnitRange) -> String {
    Self.text(programme: programme, block: block, batch: batch, units: units)
  }

  /// The registry's spelling of a block or of a part of one, for people. Without the batch a VCS
  /// serial begins with its first unit.
  package static func text(
    programme: Programme, block: String, batch: String?, units: UnitRange
  ) -> String {
    switch SerialShape.of(programme)?.layout {
    case .inFront:
      "\(batch.map { "\($0)-" } ?? "")\(units.first)-\(units.last)-\(block)"
    case .behind(let separator):
      "\(block)-\(units.first)\(separator)\(units.last)"
    case .twice(let place):
      "\(inserting(units.first, before: place, into: block)) - "
        + inserting(units.last, before: place, into: block)
    case nil:
      "\(block), units \(units)"
    }
  }

  private static func inserting(_ unit: Ordinal, before place: Int, into block: String) -> String {
    var parts = block.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    parts.insert(unit.digits, at: min(place, parts.count))
    return parts.joined(separator: "-")
  }
}
