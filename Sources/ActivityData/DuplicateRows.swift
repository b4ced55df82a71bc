import Findings
import Quantities

/// Finds rows that say the same thing twice: the same facility, activity, region, days, meter and
/// evidence; without evidence, also the same quantity and unit.
///
/// Exact up to a stated number of different rows, after which ``isComplete`` is false and the result says so.
struct DuplicateRows {
  /// Rows kept at most where nothing else is asked for.
  static let usualLimit = 2_000_000

  /// Rows kept at most.
  let limit: Int

  private struct Identity: Hashable {
    var facility: String
    var activity: String
    var region: String
    var period: Period
    var evidence: String
    var meter: String
    var quantity: ExactDecimal?
    var unit: Unit?
  }

  private var seen: [Identity: SourceLocation] = [:]
  /// False when there were more rows than can be compared.
  private(set) var isComplete = true

  /// Starts without any row, to keep so many at most.
  init(limit: Int = DuplicateRows.usualLimit) {
    self.limit = limit
  }

  /// Looks at a row; a finding when it repeats an earlier one.
  mutating func check(_ row: ActivityRow) -> Finding? {
    if row.isCorrection { return nil }
    if seen.count >= limit {
      isComplete = false
      return nil
    }
    let hasEvidence = !row.evidence.isEmpty
    let identity = Identity(
      facility: row.facility, activity: row.activity, region: row.region, period: row.period,
      evidence: row.evidence, meter: row.meter, quantity: hasEvidence ? nil : row.quantity,
      unit: hasEvidence ? nil : row.unit)
    guard let first = seen[identity] else {
      seen[identity] = row.location
      return nil
    }
    let what = hasEvidence ? "evidence `\(row.evidence)`" : "the same quantity and no evidence"
    return Finding(
      .warning, "row.duplicate",
      "\(row.facility), \(row.activity), \(row.period) with \(what) also stands at \(first)",
      at: row.location, notes: ["both rows are counted"],
      remedy: "remove one, or give each its own evidence")
  }
}
