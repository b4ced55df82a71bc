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
  private var control: [String: ExactSum] = [:]

  init(_ workers: [ReadingWorker], reporting: Period, files: [String]) {
    self.workers = workers
    self.files = files
    let kinds = SharedKinds(workers)
    let months = reporting.months
    lines = ActivityLines(
      kinds: kinds.kinds, entries: makeEntries(kinds, months: months), files: files)
    addOutside()
    quantities = totals(of: control)
    addMeters(months: months)
  }

  /// The lines of all kinds, by as many threads as have read.
  private mutating func makeEntries(
    _ kinds: SharedKinds, months: [YearMonth]
  ) -> [ActivityLines.Entry] {
    let builders = kinds.portions(workers.count).map {
      LineBuilder($0, of: kinds, workers, months: months, files: files)
    }
    Workers.run(builders.count) { builders[$0].count() }
    let count = builders.reduce(0) { $0 + $1.expected }
    let entries = [ActivityLines.Entry](unsafeUninitializedCapacity: count) { buffer, written in
      nonisolated(unsafe) let base = buffer.baseAddress
      var start = 0
      let starts = builders.map { builder in
        defer { start += builder.expected }
        return start
      }
      Workers.run(builders.count) { number in
        if let base { builders[number].build(into: base + starts[number]) }
      }
      // A line whose sum leaves the range of numbers is missing: what follows moves up.
      written = 0
      for (builder, start) in zip(builders, starts) {
        if let base, written != start {
          (base + written).update(from: base + start, count: builder.built)
        }
        written += builder.built
      }
    }
    for builder in builders {
      findings += builder.findings
      for (unit, sum) in builder.control { control[unit, default: ExactSum()].add(sum) }
    }
    return entries
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
      let sums = worker.sums
      for (number, kind) in worker.rows.tally.kinds.enumerated()
      where worker.rows.tally.traits[number].isMetered && withBills.contains(kind.meterName) {
        for (place, month) in months.enumerated() {
          guard let slot = sums.slot(kind: number, month: place) else { continue }
          overlaps.add(
            days: sums.slots[slot].days, inMonth: month.number, of: kind.meterName)
        }
      }
    }
  }

  static func overflow(_ what: String, at location: SourceLocation?) -> Finding {
    Finding(
      .error, "quantity.overflow",
      "\(what): the quantities together have more than 38 digits and are left out", at: location,
      remedy: "look for a quantity in the wrong unit, or with decimals that no meter shows")
  }
}
