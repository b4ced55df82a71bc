import Findings
import Quantities

/// Finds bills of one meter whose days overlap, which counts those days twice.
///
/// Without a `meter` column all bills of a facility for one activity are taken for one meter.
struct MeterOverlaps {
  private struct Meter: Hashable {
    var facility: String
    var activity: String
    var region: String
    var name: String
  }

  private var bills: [Meter: [(period: Period, location: SourceLocation)]] = [:]

  mutating func add(_ row: ActivityRow) {
    if row.isCorrection || row.period.days == 1 { return }
    let meter = Meter(
      facility: row.facility, activity: row.activity, region: row.region, name: row.meter)
    bills[meter, default: []].append((row.period, row.location))
  }

  /// One finding for each bill that begins before an earlier one has ended.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    for (meter, bills) in bills {
      let sorted = bills.sorted {
        ($0.period.from, $0.period.to, $0.location) < ($1.period.from, $1.period.to, $1.location)
      }
      var longest = sorted[0]
      for bill in sorted.dropFirst() {
        if bill.period.from <= longest.period.to {
          findings.append(Self.finding(meter, bill, longest))
        }
        if bill.period.to > longest.period.to { longest = bill }
      }
    }
    return findings
  }

  private static func finding(
    _ meter: Meter, _ bill: (period: Period, location: SourceLocation),
    _ other: (period: Period, location: SourceLocation)
  ) -> Finding {
    let name = meter.name.isEmpty ? "" : ", meter \(meter.name)"
    return Finding(
      .warning, "meter.overlap",
      "\(meter.facility), \(meter.activity)\(name): the bill \(bill.period) overlaps "
        + "\(other.period) at \(other.location)",
      at: bill.location, notes: ["both bills are counted"],
      remedy: meter.name.isEmpty
        ? "correct the dates, or tell several meters apart in a column `meter`"
        : "correct the dates of one of them")
  }
}
