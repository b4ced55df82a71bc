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

  private let portion: Range<Int>
  private let kinds: SharedKinds
  private let sums: [Tally.Sums]
  private let months: [YearMonth]
  private let files: [String]

  init(
    _ portion: Range<Int>, of kinds: SharedKinds, sums: [Tally.Sums], months: [YearMonth],
    files: [String]
  ) {
    self.portion = portion
    self.kinds = kinds
    self.sums = sums
    self.months = months
    self.files = files
  }

  /// Counts the lines, so that their memory is taken once.
  func count() {
    var count = 0
    for kind in portion {
      let shares = kinds.starts[kind]..<kinds.starts[kind + 1]
      for month in months.indices where shares.contains(where: { slot($0, month) != nil }) {
        count += 1
      }
    }
    expected = count
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

  private func slot(_ share: Int, _ month: Int) -> Int? {
    sums[kinds.shares[share].thread].slot(kind: kinds.shares[share].kind, month: month)
  }

  /// The line of a kind and month; nil when no thread has one, or for a finding.
  private func entry(_ kind: Int, _ month: Int, _ total: inout Int128) -> ActivityLines.Entry? {
    var millionths: Int128 = 0
    var fine: ExactSum?
    var rows = 0
    var first: RowPlace?
    for share in kinds.starts[kind]..<kinds.starts[kind + 1] {
      guard let slot = slot(share, month) else { continue }
      let sums = sums[kinds.shares[share].thread]
      millionths += Int128(sums.slots[slot].millionths)
      rows += Int(sums.slots[slot].rows)
      first = min(first ?? sums.firstRows[slot], sums.firstRows[slot])
      if !sums.overflow.isEmpty, let more = sums.overflow[slot] {
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
