import Inventory
import Quantities
import StrictJSON

/// The document of ``ResultJSON`` in canonical form, written in parts: however many lines there are,
/// few of them are in memory at a time.
public struct ResultStream {
  private let members: [(String, JSONOutput)]
  private let lines: LineWriter?

  /// Prepares the document; parameters and errors as for `ResultJSON.document`.
  public init(
    _ result: InventoryResult, factorsDigest: String, userFactorsDigest: String?,
    tables: [Grouping]? = nil
  ) throws(ArithmeticError) {
    members = try ResultJSON.members(
      result,
      factorSet: ResultJSON.factorSets(result, factorsDigest, userFactorsDigest),
      tables: tables)
    lines = tables == nil ? LineWriter(result.lines, format: LinesAsJSON()) : nil
  }

  /// Writes the document, without a line end.
  ///
  /// - Parameters:
  ///   - digest: The member `digest`; nil to leave it out.
  ///   - threads: How many may work; the bytes do not depend on it.
  ///   - sink: Takes the parts in their order, never two at the same time, by whatever thread.
  /// - Returns: false when the sink has failed; it is not called again then.
  public func write(digest: String?, threads: Int, to sink: ByteSink) -> Bool {
    let members = members + (digest.map { [("digest", .string($0))] } ?? [])
    guard let lines else { return CanonicalJSON.bytes(.object(members)).withUnsafeBytes(sink) }
    // The lines stand where they stand in the order of the names.
    let gap = JSONTemplate(.object(members + [("lines", [JSONTemplate.gap(0, quoted: false)])]))
    let place = gap.gaps[0].place
    return gap.bytes[..<place].withUnsafeBytes(sink)
      && lines.write(threads: threads, to: sink) && gap.bytes[place...].withUnsafeBytes(sink)
  }
}
