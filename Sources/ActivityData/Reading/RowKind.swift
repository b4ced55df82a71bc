import Quantities

/// What the cells of a row say beside its quantity, its days and its evidence.
///
/// Never changes; a class because it is large, and every thread keeps those of all others too.
final class RowKind: Sendable {
  /// The kind of the lines it has a share in.
  let line: LineKind
  /// The meter; empty when not given.
  let meter: String
  /// True when the row takes back or corrects another.
  let isCorrection: Bool
  let traits: Traits

  init(_ row: ActivityRow) {
    line = LineKind(row)
    meter = row.meter
    isCorrection = row.isCorrection
    traits = Traits(line, meter: meter, isCorrection: isCorrection)
  }

  /// The meter that bills of this kind belong to.
  var meterName: MeterOverlaps.Meter {
    MeterOverlaps.Meter(
      facility: line.facility, activity: line.activity, region: line.region, name: meter)
  }

  /// What the reading loop asks of a kind for every row.
  struct Traits: BitwiseCopyable {
    /// The part of a row's identity that its kind gives, when the row has evidence.
    let seed: UInt64
    /// The same for a row without evidence, where the unit counts too.
    let seedWithUnit: UInt64
    let isCorrection: Bool
    let isMetered: Bool

    fileprivate init(_ line: LineKind, meter: String, isCorrection: Bool) {
      var hash: UInt64 = 0x1B87_3593_CC9E_2D51
      for text in [line.facility, line.activity, line.region, meter] {
        RowKind.mix(text, into: &hash)
      }
      seed = hash
      RowKind.mix(line.unit.symbol, into: &hash)
      seedWithUnit = hash
      self.isCorrection = isCorrection
      isMetered = MeterOverlaps.counts(line.unit.dimension)
    }
  }

  /// The numbers of some kinds in the order of their lines, facility by facility: most of the
  /// comparisons of an order by all the texts would only find that the facility is the same.
  static func order(of kinds: [RowKind]) -> [Int] {
    Dictionary(grouping: kinds.indices) { kinds[$0].line.facility }
      .sorted { $0.key < $1.key }
      .flatMap { $0.value.sorted { kinds[$0].lineComesBefore(kinds[$1]) } }
  }

  /// Whether its line comes before that of another.
  func lineComesBefore(_ other: RowKind) -> Bool { self !== other && line < other.line }

  /// Whether its line is that of another.
  func hasLine(of other: RowKind) -> Bool { self === other || line == other.line }

  /// Whether another is the same.
  func isEqual(to other: RowKind) -> Bool {
    self === other
      || line == other.line && meter == other.meter && isCorrection == other.isCorrection
  }

  /// A hash, by way of the traits: most kinds have nothing unusual beyond them.
  var hash: Int {
    var hash = traits.seedWithUnit
    let isUsual =
      line.instrument.isEmpty && line.quality == .measured && line.scope == nil
      && line.category == nil && line.uncertaintyPercent == nil && !isCorrection
    if !isUsual {
      ByteScan.mix(UInt64(bitPattern: Int64(line.hashValue)), into: &hash)
      ByteScan.mix(isCorrection ? 1 : 0, into: &hash)
    }
    return Int(truncatingIfNeeded: hash)
  }

  fileprivate static func mix(_ text: String, into hash: inout UInt64) {
    for byte in text.utf8 { ByteScan.mix(UInt64(byte), into: &hash) }
    ByteScan.mix(0xFFFF, into: &hash)
  }
}
