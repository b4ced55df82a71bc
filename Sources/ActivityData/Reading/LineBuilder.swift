import Findings
import Quantities

/// Makes the lines of some kinds, on one thread.
final class LineBuilder: @unchecked Sendable {
  // Unchecked: each builder belongs to one thread at a time.

  /// The number of lines, once counted.
  private(set) var expected = 0
  /// The number of lines made: fewer where a sum leaves the range of numbers.
  private(set) var built = 0
  /// The sums of the quantities by unit.
  private(set) var control: [String: ExactSum] = [:]
  /// One for every sum that leaves the range of numbers.
  private(set) var findings: [Finding] = []

  /// What was fetched ahead, of no meaning: without a use of it nothing would be.
  private var fetched = 0
  private let portion: Range<Int>
  private let kinds: SharedKinds
  private let sums: [Tally.Sums]
  private let overflow: [[Int: Tally.Overflow]]
  private let months: [YearMonth]
  private let files: [String]

  init(
    _ portion: Range<Int>, of kinds: SharedKinds, _ workers: [ReadingWorker],
    months: [YearMonth], files: [String]
  ) {
    self.portion = portion
    self.kinds = kinds
    sums = workers.map(\.sums)
    overflow = workers.map { $0.rows.tally.overflow }
    self.months = months
    self.files = files
  }

  /// Counts the lines, so that their memory is taken once.
  func count() {
    for kind in portion {
      let shares = kinds.shares[kinds.starts[kind]..<kinds.starts[kind + 1]]
      for year in 0..<sums[0].years {
        let months = shares.reduce(0) { $0 | sums[$1.thread].months(kind: $1.kind, year: year) }
        expected += months.nonzeroBitCount
      }
    }
  }

  /// Makes the lines, in their order.
  func build(into target: UnsafeMutablePointer<ActivityLines.Entry>) {
    // Of each kind what counts in millionths: added to the control total at once.
    var totals = [Int128](repeating: 0, count: portion.count)
    var next = target
    var group = portion.lowerBound
    while group < portion.upperBound {
      // Kinds of one place take turns month by month.
      var end = group + 1
      while end < portion.upperBound, kinds.kinds[end].hasSamePlace(as: kinds.kinds[group]) {
        end += 1
      }
      for share in kinds.shares[kinds.starts[group]..<kinds.starts[end]] {
        fetched &+= sums[share.thread].fetch(kind: share.kind)
      }
      for month in months.indices {
        for kind in group..<end {
          guard let entry = entry(kind, month, &totals[kind - portion.lowerBound]) else { continue }
          next.initialize(to: entry)
          next += 1
        }
      }
      group = end
    }
    built = next - target
    addControl(totals)
  }

  /// The line of a kind and month; nil when no thread has one, or for a finding.
  private func entry(_ kind: Int, _ month: Int, _ total: inout Int128) -> ActivityLines.Entry? {
    var millionths: Int128 = 0
    var fine: ExactSum?
    var rows = 0
    var first: RowPlace?
    for share in kinds.shares[kinds.starts[kind]..<kinds.starts[kind + 1]] {
      let sums = sums[share.thread]
      guard let slot = sums.slot(kind: share.kind, month: month) else { continue }
      millionths += Int128(sums.slots[slot].millionths)
      rows += Int(sums.slots[slot].rows)
      first = min(first ?? sums.firstRows[slot], sums.firstRows[slot])
      if sums.hasOverflow, let more = overflow[share.thread][slot] {
        var sum = fine ?? ExactSum()
        sum.add(more.quantity)
        fine = sum
        rows += more.rows
      }
    }
    guard let first else { return nil }
    total += millionths
    let unit = kinds.kinds[kind].unit.symbol
    if let fine { control[unit, default: ExactSum()].add(fine) }
    do throws(ArithmeticError) {
      return ActivityLines.Entry(
        kind: kind, month: months[month], quantity: try Self.quantity(millionths, fine),
        rows: rows, firstRow: first)
    } catch {
      let line = kinds.kinds[kind]
      findings.append(
        LineAssembly.overflow(
          "\(line.facility), \(line.activity), \(months[month])",
          at: first.location(among: files)))
      return nil
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

  private func addControl(_ totals: [Int128]) {
    for (kind, total) in zip(portion, totals) {
      guard let decimal = try? ExactDecimal(coefficient: total, scale: CellValues.places) else {
        preconditionFailure("a sum of numbers of 64 bits fits 128")
      }
      control[kinds.kinds[kind].unit.symbol, default: ExactSum()].add(decimal)
    }
  }
}
