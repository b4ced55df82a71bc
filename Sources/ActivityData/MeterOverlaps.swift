import Findings
import Quantities

/// Finds bills of one meter whose days overlap, which counts those days twice, and days that no
/// bill covers.
///
/// Without a `meter` column all bills of a facility for one activity are taken for one meter.
struct MeterOverlaps {
  /// A meter as far as the tables tell it from others.
  struct Meter: Hashable {
    var facility: String
    var activity: String
    var region: String
    var name: String
  }

  /// What is known of a meter.
  private struct Record {
    /// The name as it is printed: of several spellings that mean the same, the first by its bytes.
    var name: String
    var bills = BillSpans()
    /// Days with something else than a bill over a period, a reading with one date: for each month
    /// by its number, a bit for each day.
    var days: [Int: UInt32] = [:]
  }

  private var meters: [Meter: Record] = [:]

  /// Whether a meter counts what is measured in a dimension; trips and nights have none.
  static func counts(_ dimension: Dimension) -> Bool { metered.contains(dimension) }

  private static let metered: Set<Dimension> = [
    .energy, .grossEnergy, .netEnergy, .volume, .normalVolume,
  ]

  /// Adds bills of a meter.
  mutating func add(_ bills: BillSpans, of meter: Meter) {
    meters[meter, default: Record(name: meter.name)].bills.add(bills)
    let known = meters[meter]?.name ?? ""
    if meter.name.utf8.lexicographicallyPrecedes(known.utf8) { meters[meter]?.name = meter.name }
  }

  /// Adds days of a month with a reading: bit 0 is the first day.
  mutating func add(days: UInt32, inMonth month: Int, of meter: Meter) {
    meters[meter, default: Record(name: meter.name)].days[month, default: 0] |= days
  }

  /// One finding for each meter with bills that begin before an earlier one has ended, and one for
  /// each with days of the reporting period that no bill covers.
  func findings(reporting: Period, files: [String]) -> [Finding] {
    meters.flatMap { meter, record in
      var meter = meter
      meter.name = record.name
      return record.bills.spans.isEmpty
        ? []
        : [Self.overlap(meter, record.bills, files), Self.gap(meter, record, reporting)]
          .compactMap(\.self)
    }.inReportOrder()
  }

  private static func overlap(
    _ meter: Meter, _ bills: BillSpans, _ files: [String]
  ) -> Finding? {
    let count = bills.spans.reduce(0) { $0 + $1.bills - 1 }
    guard let span = bills.spans.first(where: { $0.bills > 1 }), let second = span.second,
      let period = second.period, let other = span.first.period
    else { return nil }
    let more = count > 1 ? ", and so do \(count - 1) more" : ""
    let name = meter.name.isEmpty ? "" : ", meter \(meter.name)"
    return Finding(
      .warning, "meter.overlap",
      "\(meter.facility), \(meter.activity)\(name): the bill \(period) overlaps "
        + "\(other) at \(span.first.place.location(among: files))" + more,
      at: second.place.location(among: files), notes: ["all bills are counted"],
      remedy: meter.name.isEmpty
        ? "correct the dates, or tell several meters or tariffs apart in a column `meter`"
        : "correct the dates of one of them")
  }

  /// Days of the reporting period without a bill, if a meter has several bills at all.
  private static func gap(_ meter: Meter, _ record: Record, _ reporting: Period) -> Finding? {
    let bills = record.bills.spans.reduce(0) { $0 + $1.bills }
    if bills == 1 && record.days.values.allSatisfy({ $0 == 0 }) { return nil }
    let gaps = gaps(in: record, reporting)
    guard !gaps.isEmpty else { return nil }
    let shown = gaps.prefix(3).map(\.description).joined(separator: ", ")
    let name = meter.name.isEmpty ? "" : ", meter \(meter.name)"
    return Finding(
      .warning, "meter.gap",
      "\(meter.facility), \(meter.activity)\(name): no bill for \(shown)"
        + (gaps.count > 3 ? " and \(gaps.count - 3) more times" : ""),
      remedy: "add the bills that are missing; nothing is estimated for these days")
  }

  private static func gaps(in record: Record, _ reporting: Period) -> [Period] {
    var covered: [(from: Int, to: Int)] = record.bills.spans.map { ($0.from, $0.to) }
    for (month, days) in record.days {
      let first = YearMonth(number: month).firstDay.dayNumber
      covered += (0..<31).filter { days >> $0 & 1 == 1 }.map { (first + $0, first + $0) }
    }
    covered.sort { $0 < $1 }
    var gaps: [Period] = []
    var next = reporting.from.dayNumber
    func close(before day: Int) {
      let last = min(day - 1, reporting.to.dayNumber)
      let gap = Period(
        from: CalendarDate(dayNumber: next), to: CalendarDate(dayNumber: last))
      if let gap { gaps.append(gap) }
    }
    for span in covered {
      close(before: span.from)
      next = max(next, span.to + 1)
    }
    close(before: reporting.to.dayNumber + 1)
    return gaps
  }
}
