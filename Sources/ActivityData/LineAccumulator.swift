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

  /// What the rows add up to.
  struct Sums {
    var lines = ActivityLines()
    var quantities: [String: ExactDecimal] = [:]
    var outside: [String: ExactDecimal] = [:]
    /// One for every sum that leaves the range of numbers; it is left out.
    var findings: [Finding] = []
  }

  /// The lines in their order and the sums by unit.
  func sums() -> Sums {
    var sums = Sums()
    let files = Set(lines.values.map(\.first.file)).sorted()
    let kinds = Set(lines.keys.map(\.kind)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices))
    let tables = Dictionary(uniqueKeysWithValues: zip(files, files.indices))
    var entries: [ActivityLines.Entry] = []
    for (key, sum) in lines.sorted(by: { $0.key < $1.key }) {
      let place = RowPlace(
        table: tables[sum.first.file] ?? 0, line: sum.first.line ?? 0, column: sum.first.column ?? 0)
      do throws(ArithmeticError) {
        entries.append(
          ActivityLines.Entry(
            kind: numbers[key.kind] ?? 0, month: key.month, quantity: try sum.quantity.total(),
            rows: sum.rows, firstRow: place))
      } catch {
        sums.findings.append(
          Self.overflow("\(key.facility), \(key.activity), \(key.month)", at: sum.first))
      }
    }
    sums.lines = ActivityLines(kinds: kinds, entries: entries, files: files)
    sums.quantities = Self.totals(of: quantities, &sums.findings)
    sums.outside = Self.totals(of: outside, &sums.findings)
    return sums
  }

  private static func totals(
    of sums: [String: ExactSum], _ findings: inout [Finding]
  ) -> [String: ExactDecimal] {
    var totals: [String: ExactDecimal] = [:]
    for (unit, sum) in sums {
      do throws(ArithmeticError) {
        totals[unit] = try sum.total()
      } catch {
        findings.append(overflow("the control total in \(unit)", at: nil))
      }
    }
    return totals
  }

  private static func overflow(_ what: String, at location: SourceLocation?) -> Finding {
    Finding(
      .error, "quantity.overflow",
      "\(what): the quantities together have more than 38 digits and are left out", at: location,
      remedy: "look for a quantity in the wrong unit, or with decimals that no meter shows")
  }
}
