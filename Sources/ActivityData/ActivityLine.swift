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

/// What the rows of a line have in common; also the order in which lines are listed.
public struct LineKey: Sendable, Hashable {
  /// The facility id.
  public var facility: String
  /// The activity id.
  public var activity: String
  /// The region code.
  public var region: String
  /// The month.
  public var month: YearMonth
  /// The unit as the rows have it.
  public var unit: Unit
  /// The contract or certificate; empty when none.
  public var instrument: String
  /// How the quantities were obtained.
  public var quality: DataQuality
  /// The scope the rows ask for; nil for the one of the catalogue.
  public var scope: Int?
  /// The category the rows ask for.
  public var category: Int?
  /// Half the width of the 95 % interval in percent; nil when not given.
  public var uncertaintyPercent: ExactDecimal?

  /// Makes a key.
  public init(
    facility: String, activity: String, region: String, month: YearMonth, unit: Unit,
    instrument: String = "", quality: DataQuality = .measured, scope: Int? = nil,
    category: Int? = nil, uncertaintyPercent: ExactDecimal? = nil
  ) {
    self.facility = facility
    self.activity = activity
    self.region = region
    self.month = month
    self.unit = unit
    self.instrument = instrument
    self.quality = quality
    self.scope = scope
    self.category = category
    self.uncertaintyPercent = uncertaintyPercent
  }

  /// The key of a row's share in a month.
  public init(_ row: ActivityRow, month: YearMonth) {
    self.init(
      facility: row.facility, activity: row.activity, region: row.region, month: month,
      unit: row.unit, instrument: row.instrument, quality: row.quality, scope: row.scope,
      category: row.category, uncertaintyPercent: row.uncertaintyPercent)
  }
}

extension LineKey: Comparable {
  /// Facility, activity, region, month, unit, then the rest: a total order without locale.
  public static func < (left: LineKey, right: LineKey) -> Bool {
    if left.facility != right.facility { return left.facility < right.facility }
    if left.activity != right.activity { return left.activity < right.activity }
    if left.region != right.region { return left.region < right.region }
    if left.month != right.month { return left.month < right.month }
    if left.unit != right.unit { return left.unit.symbol < right.unit.symbol }
    if left.instrument != right.instrument { return left.instrument < right.instrument }
    if left.quality != right.quality { return left.quality.rawValue < right.quality.rawValue }
    if left.scope != right.scope { return (left.scope ?? 0) < (right.scope ?? 0) }
    if left.category != right.category { return (left.category ?? 0) < (right.category ?? 0) }
    // Not given comes before any percentage, zero included.
    guard let percent = left.uncertaintyPercent else { return right.uncertaintyPercent != nil }
    return right.uncertaintyPercent.map { percent < $0 } ?? false
  }
}
