import Quantities

/// What makes two rows the same: facility, activity, region, days, meter and evidence; without
/// evidence, also quantity and unit.
struct RowIdentity: Equatable {
  private var facility: String
  private var activity: String
  private var region: String
  private var period: Period
  private var meter: String
  private var evidence: [UInt8]
  private var quantity: ExactDecimal?
  private var unit: Unit?

  init(_ row: ActivityRow) {
    facility = row.facility
    activity = row.activity
    region = row.region
    period = row.period
    meter = row.meter
    evidence = Array(row.evidence.utf8)
    quantity = evidence.isEmpty ? row.quantity : nil
    unit = evidence.isEmpty ? row.unit : nil
  }

  /// The hash of a row with evidence. Seven bytes behind it must be readable.
  @inline(__always)
  static func hash(
    _ kind: RowKind.Traits, from: Int, to: Int, evidence: UnsafePointer<UInt8>, count: Int
  ) -> UInt64 {
    var hash = days(kind.seed, from, to)
    ByteScan.hash(evidence, count: count, into: &hash)
    return hash
  }

  /// The hash of a row without evidence whose quantity counts in millionths.
  @inline(__always)
  static func hash(_ kind: RowKind.Traits, from: Int, to: Int, millionths: Int64) -> UInt64 {
    var hash = days(kind.seedWithUnit, from, to)
    ByteScan.mix(UInt64(bitPattern: millionths), into: &hash)
    return hash
  }

  @inline(__always)
  private static func days(_ seed: UInt64, _ from: Int, _ to: Int) -> UInt64 {
    var hash = seed
    ByteScan.mix(UInt64(bitPattern: Int64(from)) << 32 ^ UInt64(bitPattern: Int64(to)), into: &hash)
    return hash
  }

  /// The hash of any row, the same as those above where they apply.
  static func hash(_ kind: RowKind.Traits, _ row: ActivityRow) -> UInt64 {
    let from = row.period.from.dayNumber
    let to = row.period.to.dayNumber
    if !row.evidence.isEmpty {
      let evidence = Array(row.evidence.utf8) + [UInt8](repeating: 0, count: 8)
      return evidence.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map {
          Self.hash(kind, from: from, to: to, evidence: $0, count: bytes.count - 8)
        } ?? 0
      }
    }
    if let millionths = row.quantity.millionths {
      return Self.hash(kind, from: from, to: to, millionths: millionths)
    }
    var hash = days(kind.seedWithUnit, from, to)
    let coefficient = row.quantity.coefficient
    ByteScan.mix(UInt64(truncatingIfNeeded: coefficient), into: &hash)
    ByteScan.mix(UInt64(truncatingIfNeeded: coefficient >> 64), into: &hash)
    ByteScan.mix(UInt64(row.quantity.scale), into: &hash)
    return hash
  }
}
