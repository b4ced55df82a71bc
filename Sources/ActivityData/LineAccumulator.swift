import Findings
import Quantities

/// Adds rows up into lines and control totals.
///
/// Adding is exact and does not depend on the order of the rows. No factor is known here and
/// nothing is multiplied.
struct LineAccumulator {
  private let reporting: Period
  private var lines: [LineKey: Sum] = [:]
  private var quantities: [String: ExactSum] = [:]
  private var outside: [String: ExactSum] = [:]

  private struct Sum {
    var quantity = ExactSum()
    var rows = 0
    var first: SourceLocation
  }

  init(reporting: Period) {
    self.reporting = reporting
  }

  /// Adds a row.
  ///
  /// - Throws: `ArithmeticError.overflow` when spreading by days leaves the range of numbers.
  mutating func add(_ row: ActivityRow) throws(ArithmeticError) {
    let shares = try BillShares(of: row, reporting: reporting)
    quantities[row.unit.symbol, default: ExactSum()].add(row.quantity)
    for share in shares.months {
      let key = LineKey(row, month: share.month)
      var sum = lines[key] ?? Sum(first: row.location)
      sum.quantity.add(share.quantity)
      sum.rows += 1
      sum.first = min(sum.first, row.location)
      lines[key] = sum
    }
    if !shares.outside.isZero {
      outside[row.unit.symbol, default: ExactSum()].add(shares.outside)
    }
  }

  /// The lines in their order.
  func ordered() throws(ArithmeticError) -> [ActivityLine] {
    var ordered: [ActivityLine] = []
    ordered.reserveCapacity(lines.count)
    for (key, sum) in lines {
      ordered.append(
        ActivityLine(
          key: key, quantity: try sum.quantity.total(), rows: sum.rows, firstRow: sum.first))
    }
    return ordered.sorted { $0.key < $1.key }
  }

  /// The sums by unit.
  func totals() throws(ArithmeticError) -> (
    quantities: [String: ExactDecimal], outside: [String: ExactDecimal]
  ) {
    (try Self.totals(of: quantities), try Self.totals(of: outside))
  }

  private static func totals(
    of sums: [String: ExactSum]
  ) throws(ArithmeticError) -> [String: ExactDecimal] {
    var totals: [String: ExactDecimal] = [:]
    for (unit, sum) in sums { totals[unit] = try sum.total() }
    return totals
  }
}
