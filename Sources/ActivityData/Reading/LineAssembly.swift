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
  private let sums: [Tally.Sums]
  private let files: [String]
  private var entries: [ActivityLines.Entry] = []
  /// Where the threads keep the kinds, each kind's as a chain.
  private var shares: [Share] = []
  /// For each kind, in order, the first of its shares.
  private var firstShares: [Int] = []
  private var control: [String: ExactSum] = [:]

  /// Where a thread keeps a kind.
  private struct Share {
    let thread: Int
    let kind: Int
    /// The next share of the same kind of lines; -1 after the last.
    var next = -1
  }

  init(_ workers: [ReadingWorker], reporting: Period, files: [String]) {
    self.workers = workers
    self.files = files
    sums = workers.map(\.sums)
    let kinds = orderKinds()
    let months = reporting.months
    entries.reserveCapacity(count(kinds.count, months: months.count))
    // Of each kind what counts in millionths: added to the control total at once.
    var totals = [Int128](repeating: 0, count: kinds.count)
    var group = 0
    while group < kinds.count {
      // Kinds of one place take turns month by month.
      var end = group + 1
      while end < kinds.count, kinds[end].hasSamePlace(as: kinds[group]) { end += 1 }
      for month in months.indices {
        for kind in group..<end { add(kinds, kind, months[month], month, &totals[kind]) }
      }
      group = end
    }
    lines = ActivityLines(kinds: kinds, entries: entries, files: files)
    entries = []
    addControl(totals, of: kinds)
    addOutside()
    quantities = self.totals(of: control)
    addMeters(months: months)
  }

  /// All kinds in their order, with their shares.
  private mutating func orderKinds() -> [LineKind] {
    var numbers: [LineKind: Int] = [:]
    var found: [LineKind] = []
    var heads: [Int] = []
    for (thread, worker) in workers.enumerated() {
      for kind in 0..<worker.rows.tally.kinds.count {
        let line = worker.rows.tally.kinds[kind].line
        var share = Share(thread: thread, kind: kind)
        if let number = numbers[line] {
          share.next = heads[number]
          heads[number] = shares.count
        } else {
          numbers[line] = found.count
          found.append(line)
          heads.append(shares.count)
        }
        shares.append(share)
      }
    }
    let order = found.indices.sorted { found[$0] < found[$1] }
    firstShares = order.map { heads[$0] }
    return order.map { found[$0] }
  }

  /// The number of lines, so that their memory is taken once.
  private func count(_ kinds: Int, months: Int) -> Int {
    var count = 0
    for kind in 0..<kinds {
      for month in 0..<months {
        var share = firstShares[kind]
        while share >= 0, slot(of: share, month) == nil { share = shares[share].next }
        if share >= 0 { count += 1 }
      }
    }
    return count
  }

  private func slot(of share: Int, _ month: Int) -> Int? {
    sums[shares[share].thread].slot(kind: shares[share].kind, month: month)
  }

  /// Adds the line of a kind and month, if any thread has one.
  private mutating func add(
    _ kinds: [LineKind], _ number: Int, _ month: YearMonth, _ place: Int, _ total: inout Int128
  ) {
    var millionths: Int128 = 0
    var fine: ExactSum?
    var rows = 0
    var first: RowPlace?
    var share = firstShares[number]
    while share >= 0 {
      let sums = sums[shares[share].thread]
      if let slot = slot(of: share, place) {
        millionths += Int128(sums.slots[slot].millionths)
        rows += Int(sums.slots[slot].rows)
        first = min(first ?? sums.firstRows[slot], sums.firstRows[slot])
        if !sums.overflow.isEmpty, let more = sums.overflow[slot] {
          fine = (fine ?? ExactSum()).adding(more.quantity)
          rows += more.rows
        }
      }
      share = shares[share].next
    }
    guard let first else { return }
    total += millionths
    if let fine { control[kinds[number].unit.symbol, default: ExactSum()].add(fine) }
    do throws(ArithmeticError) {
      let quantity = try Self.quantity(millionths, fine)
      entries.append(
        ActivityLines.Entry(
          kind: number, month: month, quantity: quantity, rows: rows, firstRow: first))
    } catch {
      findings.append(
        Self.overflow(
          "\(kinds[number].facility), \(kinds[number].activity), \(month)",
          at: first.location(among: files)))
    }
  }

  private static func quantity(
    _ millionths: Int128, _ fine: ExactSum?
  ) throws(ArithmeticError) -> ExactDecimal {
    if fine == nil, let small = Int64(exactly: millionths) {
      return ExactDecimal(millionths: small)
    }
    var sum = fine ?? ExactSum()
    sum.add(try ExactDecimal(coefficient: millionths, scale: CellValues.places))
    return try sum.total()
  }

  private mutating func addControl(_ totals: [Int128], of kinds: [LineKind]) {
    for (kind, total) in zip(kinds, totals) {
      guard let decimal = try? ExactDecimal(coefficient: total, scale: CellValues.places) else {
        preconditionFailure("a sum of numbers of 64 bits fits 128")
      }
      control[kind.unit.symbol, default: ExactSum()].add(decimal)
    }
  }

  private mutating func addOutside() {
    var parts: [String: ExactSum] = [:]
    for worker in workers {
      for (kind, sum) in worker.rows.tally.outside {
        let unit = worker.rows.tally.kinds[kind].line.unit.symbol
        parts[unit, default: ExactSum()].add(sum)
        control[unit, default: ExactSum()].add(sum)
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
          guard let slot = worker.sums.slot(kind: number, month: place) else { continue }
          overlaps.add(
            days: worker.sums.slots[slot].days, inMonth: month.number, of: kind.meterName)
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
