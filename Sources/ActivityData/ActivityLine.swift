import Findings
import Quantities

/// All rows that share facility, activity, region, unit, month, instrument and data quality, added
/// up exactly. The unit of calculation: multiplied once, after all its rows are in.
public struct ActivityLine: Sendable, Hashable {
  /// What the rows have in common.
  public var key: LineKey
  /// The sum of their quantities in the unit of the key.
  public var quantity: ExactDecimal
  /// How many rows have a share in it.
  public var rows: Int
  /// The first of these rows in the order of files and lines.
  public var firstRow: SourceLocation

  /// Makes a line.
  public init(key: LineKey, quantity: ExactDecimal, rows: Int, firstRow: SourceLocation) {
    self.key = key
    self.quantity = quantity
    self.rows = rows
    self.firstRow = firstRow
  }
}

/// What the rows of a line have in common; also the order in which lines are listed. Reads and
/// writes as if it were a ``LineKind`` with a month.
@dynamicMemberLookup
public struct LineKey: Sendable, Hashable {
  /// Everything but the month.
  public var kind: LineKind
  /// The month.
  public var month: YearMonth

  /// Makes a key.
  public init(kind: LineKind, month: YearMonth) {
    self.kind = kind
    self.month = month
  }

  /// The key of a row's share in a month.
  public init(_ row: ActivityRow, month: YearMonth) {
    self.init(kind: LineKind(row), month: month)
  }

  /// What the kind says.
  public subscript<Value>(dynamicMember member: WritableKeyPath<LineKind, Value>) -> Value {
    get { kind[keyPath: member] }
    set { kind[keyPath: member] = newValue }
  }
}

extension LineKind {
  /// The kind of the lines that a row has a share in.
  public init(_ row: ActivityRow) {
    self.init(
      facility: row.facility, activity: row.activity, region: row.region, unit: row.unit,
      instrument: row.instrument, quality: row.quality, scope: row.scope, category: row.category,
      uncertaintyPercent: row.uncertaintyPercent)
  }
}

extension LineKey: Comparable {
  /// Facility, activity, region, month, unit, then the rest: a total order without locale.
  public static func < (left: LineKey, right: LineKey) -> Bool {
    if left.month != right.month, left.kind.hasSamePlace(as: right.kind) {
      return left.month < right.month
    }
    return left.kind < right.kind
  }
}
