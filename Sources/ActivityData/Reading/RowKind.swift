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

  /// Whether the line of one kind comes before that of another, both in lists.
  ///
  /// Compared text by text: a whole kind would be copied for it, and its texts, which the threads
  /// share, be counted as used by all of them at once.
  static func lineComesBefore(
    _ lefts: [RowKind], _ left: Int, _ rights: [RowKind], _ right: Int
  ) -> Bool {
    if lefts[left].line.facility != rights[right].line.facility {
      return lefts[left].line.facility < rights[right].line.facility
    }
    if lefts[left].line.activity != rights[right].line.activity {
      return lefts[left].line.activity < rights[right].line.activity
    }
    return lefts[left].line < rights[right].line
  }

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
