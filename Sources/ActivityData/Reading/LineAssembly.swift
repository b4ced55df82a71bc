import Findings
import Quantities

/// Puts the sums of all threads together: lines in their order, control totals, and what is known of
/// meters.
struct LineAssembly {
  private(set) var lines = ActivityLines()
  private(set) var quantities: [String: ExactDecimal] = [:]
  private(set) var outside: [String: ExactDecimal] = [:]
  private(set) var overlaps = MeterOverlaps()
  /// One for every sum that leaves the range of numbers; it is left out.
  private(set) var findings: [Finding] = []

  private let workers: [ReadingWorker]
  private let files: [String]
  private var entries: [ActivityLines.Entry] = []
  private var sums: [String: ExactSum] = [:]

  /// Where a thread keeps a kind.
  private struct Share {
    let worker: Int
    let kind: Int
  }

  init(_ workers: [ReadingWorker], reporting: Period, files: [String]) {
    self.workers = workers
    self.files = files
    var shares: [LineKind: [Share]] = [:]
    for (number, worker) in workers.enumerated() {
      for (kind, row) in worker.rows.tally.kinds.enumerated() {
        shares[row.line, default: []].append(Share(worker: number, kind: kind))
      }
    }
    let ordered = shares.sorted { $0.key < $1.key }
    let kinds = ordered.map(\.key)
    entries.reserveCapacity(workers.map(\.slotsInUse).max() ?? 0)
    let months = reporting.months
    var group = 0
    while group < kinds.count {
      // Kinds of one place take turns month by month.
      var end = group + 1
      while end < kinds.count, kinds[end].hasSamePlace(as: kinds[group]) { end += 1 }
      for month in months.indices {
        for kind in group..<end {
          add(kinds[kind], kind, months[month], month, ordered[kind].value)
        }
      }
      group = end
    }
    lines = ActivityLines(kinds: kinds, entries: entries, files: files)
    entries = []
    addOutside()
    quantities = totals(of: sums)
    addMeters(months: months)
  }

  /// Adds the line of a kind and month, if any thread has one.
  private mutating func add(
    _ kind: LineKind, _ number: Int, _ month: YearMonth, _ place: Int, _ shares: [Share]
  ) {
    var millionths: Int128 = 0
    var fine: ExactSum?
    var rows = 0
    var first: RowPlace?
    for share in shares {
      let worker = workers[share.worker]
      guard let slot = worker.rows.tally.existingSlot(kind: share.kind, month: place) else {
        continue
      }
      let sum = worker.rows.tally.slots[slot]
      let row = worker.rows.tally.firstRows[slot]
      millionths += Int128(sum.millionths)
      rows += Int(sum.rows)
      first = first.map { min($0, row) } ?? row
      if let more = worker.rows.tally.overflow[slot] {
        fine = (fine ?? ExactSum()).adding(more.quantity)
        rows += more.rows
      }
    }
    guard let first else { return }
    do throws(ArithmeticError) {
      let quantity = try Self.quantity(
        millionths, fine, &sums[kind.unit.symbol, default: ExactSum()])
      entries.append(
        ActivityLines.Entry(
          kind: number, month: month, quantity: quantity, rows: rows, firstRow: first))
    } catch {
      findings.append(
        Self.overflow(
          "\(kind.facility), \(kind.activity), \(month)", at: first.location(among: files)))
    }
  }

  /// The quantity of a line, which is also added to the control total of its unit.
  private static func quantity(
    _ millionths: Int128, _ fine: ExactSum?, _ control: inout ExactSum
  ) throws(ArithmeticError) -> ExactDecimal {
    if fine == nil, let small = Int64(exactly: millionths) {
      let quantity = ExactDecimal(millionths: small)
      control.add(quantity)
      return quantity
    }
    var sum = fine ?? ExactSum()
    sum.add(try ExactDecimal(coefficient: millionths, scale: CellValues.places))
    control.add(sum)
    return try sum.total()
  }

  private mutating func addOutside() {
    var parts: [String: ExactSum] = [:]
    for worker in workers {
      for (kind, sum) in worker.rows.tally.outside {
        let unit = worker.rows.tally.kinds[kind].line.unit.symbol
        parts[unit, default: ExactSum()].add(sum)
        sums[unit, default: ExactSum()].add(sum)
      }
    }
    outside = totals(of: parts)
  }

  private mutating func totals(of sums: [String: ExactSum]) -> [String: ExactDecimal] {
    var totals: [String: ExactDecimal] = [:]
    for (unit, sum) in sums {
      do throws(ArithmeticError) {
        totals[unit] = try sum.total()
      } catch {
        findings.append(Self.overflow("the control total in \(unit)", at: nil))
      }
    }
    return totals
  }

  /// Bills first: days with a reading matter only for a meter that has bills.
  private mutating func addMeters(months: [YearMonth]) {
    var withBills: Set<MeterOverlaps.Meter> = []
    for worker in workers {
      for (kind, bills) in worker.rows.tally.bills.enumerated() where !bills.spans.isEmpty {
        let meter = worker.rows.tally.kinds[kind].meterName
        overlaps.add(bills, of: meter)
        withBills.insert(meter)
      }
    }
    if withBills.isEmpty { return }
    for worker in workers {
      for (number, kind) in worker.rows.tally.kinds.enumerated()
      where kind.traits.isMetered && withBills.contains(kind.meterName) {
        for (place, month) in months.enumerated() {
          guard let slot = worker.rows.tally.existingSlot(kind: number, month: place) else {
            continue
          }
          overlaps.add(
            days: worker.rows.tally.slots[slot].days, inMonth: month.number, of: kind.meterName)
        }
      }
    }
  }

  private static func overflow(_ what: String, at location: SourceLocation?) -> Finding {
    Finding(
      .error, "quantity.overflow",
      "\(what): the quantities together have more than 38 digits and are left out", at: location,
      remedy: "look for a quantity in the wrong unit, or with decimals that no meter shows")
  }
}

extension ExactSum {
  fileprivate func adding(_ other: ExactSum) -> ExactSum {
    var sum = self
    sum.add(other)
    return sum
  }
}
