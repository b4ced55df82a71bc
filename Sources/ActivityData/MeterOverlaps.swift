import Findings
import Quantities

/// Finds bills of one meter whose days overlap, which counts those days twice, and days that no
/// bill covers.
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

  /// Days for which there is something else than a bill over a period: a reading with one date.
  private var days: [Meter: [Period]] = [:]

  mutating func add(_ row: ActivityRow) {
    if row.isCorrection || !Self.metered.contains(row.unit.dimension) { return }
    let meter = Meter(
      facility: row.facility, activity: row.activity, region: row.region, name: row.meter)
    if row.period.days == 1 {
      days[meter, default: []].append(row.period)
    } else {
      bills[meter, default: []].append((row.period, row.location))
    }
  }

  /// What a meter counts; trips and nights have none.
  private static let metered: Set<Dimension> = [
    .energy, .grossEnergy, .netEnergy, .volume, .normalVolume,
  ]

  /// One finding for each meter with bills that begin before an earlier one has ended, and one for
  /// each with days of the reporting period that no bill covers.
  func findings(reporting: Period) -> [Finding] {
    bills.flatMap { meter, bills in
      let readings = bills.map(\.period) + (days[meter] ?? [])
      return [Self.overlap(meter, bills), Self.gap(meter, readings, reporting)].compactMap(\.self)
    }.inReportOrder()
  }

  private static func overlap(
    _ meter: Meter, _ bills: [(period: Period, location: SourceLocation)]
  ) -> Finding? {
    let sorted = bills.sorted {
      ($0.period.from, $0.period.to, $0.location) < ($1.period.from, $1.period.to, $1.location)
    }
    var longest = sorted[0]
    var overlaps: [(bill: (period: Period, location: SourceLocation), other: String)] = []
    for bill in sorted.dropFirst() {
      if bill.period.from <= longest.period.to {
        overlaps.append((bill, "\(longest.period) at \(longest.location)"))
      }
      if bill.period.to > longest.period.to { longest = bill }
    }
    guard let first = overlaps.first else { return nil }
    let more = overlaps.count > 1 ? ", and so do \(overlaps.count - 1) more" : ""
    let name = meter.name.isEmpty ? "" : ", meter \(meter.name)"
    return Finding(
      .warning, "meter.overlap",
      "\(meter.facility), \(meter.activity)\(name): the bill \(first.bill.period) overlaps "
        + first.other + more,
      at: first.bill.location, notes: ["all bills are counted"],
      remedy: meter.name.isEmpty
        ? "correct the dates, or tell several meters or tariffs apart in a column `meter`"
        : "correct the dates of one of them")
  }

  /// Days of the reporting period without a bill, if a meter has several bills at all.
  private static func gap(_ meter: Meter, _ bills: [Period], _ reporting: Period) -> Finding? {
    guard bills.count > 1 else { return nil }
    var gaps: [Period] = []
    var next = reporting.from
    for bill in bills.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      let before = min(bill.from.adding(days: -1), reporting.to)
      if let gap = Period(from: next, to: before) { gaps.append(gap) }
      next = max(next, bill.to.adding(days: 1))
    }
    if let gap = Period(from: next, to: reporting.to) { gaps.append(gap) }
    guard !gaps.isEmpty else { return nil }
    let shown = gaps.prefix(3).map(\.description).joined(separator: ", ")
    let name = meter.name.isEmpty ? "" : ", meter \(meter.name)"
    return Finding(
      .warning, "meter.gap",
      "\(meter.facility), \(meter.activity)\(name): no bill for \(shown)"
        + (gaps.count > 3 ? " and \(gaps.count - 3) more times" : ""),
      remedy: "add the bills that are missing; nothing is estimated for these days")
  }
}
