import Findings
import Quantities

/// One accepted row of an activity table: a bill, a trip, a refill.
public struct ActivityRow: Sendable, Hashable {
  /// The facility id.
  public var facility: String
  /// The activity id.
  public var activity: String
  /// The region code: the row's own, or the facility's.
  public var region: String
  /// What was consumed, in ``unit``; negative for a correction only.
  public var quantity: ExactDecimal
  /// The unit of the quantity.
  public var unit: Unit
  /// The days it covers; a single one for a row with a date.
  public var period: Period
  /// The number of the bill or another proof; empty when not given.
  public var evidence: String
  /// How the quantity was obtained.
  public var quality: DataQuality
  /// The contract or certificate it is covered by; empty when none.
  public var instrument: String
  /// Half the width of the 95 % interval in percent; nil when not given.
  public var uncertaintyPercent: ExactDecimal?
  /// The scope the reporter puts it in; nil for the one of the catalogue.
  public var scope: Int?
  /// The Scope 3 category the reporter puts it in.
  public var category: Int?
  /// True when the row takes back or corrects another.
  public var isCorrection: Bool
  /// The meter, for telling overlapping bills apart from several meters.
  public var meter: String
  /// The note and the columns that are not used, as `name: text`; read for explanations only.
  public var notes: [String]
  /// The physical lines it stands on; several when a quoted cell holds line ends.
  public var lines: ClosedRange<Int>
  /// Where it stands.
  public var location: SourceLocation
}

/// How a quantity was obtained.
public enum DataQuality: String, Sendable, Hashable, CaseIterable {
  /// Read from a meter or a bill.
  case measured
  /// Calculated from other data.
  case derived
  /// Estimated.
  case estimated

  /// The names accepted in tables, Chinese ones included.
  static func named(_ text: String) -> DataQuality? {
    switch text.lowercased() {
    case "measured", "实测", "實測", "计量", "計量": .measured
    case "derived", "推算", "计算", "計算": .derived
    case "estimated", "估算", "估计", "估計": .estimated
    default: nil
    }
  }
}
