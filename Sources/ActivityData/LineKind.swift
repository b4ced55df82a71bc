import Quantities

/// What the rows of a line have in common beside the month.
///
/// An inventory has few kinds and, with every month of each, many lines: what is decided once for
/// each kind is not decided again for each line.
public struct LineKind: Sendable, Hashable {
  /// The facility id.
  public var facility: String
  /// The activity id.
  public var activity: String
  /// The region code.
  public var region: String
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

  /// Makes a kind.
  public init(
    facility: String, activity: String, region: String, unit: Unit, instrument: String = "",
    quality: DataQuality = .measured, scope: Int? = nil, category: Int? = nil,
    uncertaintyPercent: ExactDecimal? = nil
  ) {
    self.facility = facility
    self.activity = activity
    self.region = region
    self.unit = unit
    self.instrument = instrument
    self.quality = quality
    self.scope = scope
    self.category = category
    self.uncertaintyPercent = uncertaintyPercent
  }

  /// Whether the two differ in the facility at most.
  package func differsInFacilityOnly(from other: LineKind) -> Bool {
    activity == other.activity && region == other.region && unit == other.unit
      && instrument == other.instrument && quality == other.quality && scope == other.scope
      && category == other.category && uncertaintyPercent == other.uncertaintyPercent
  }

  /// Whether the two differ in nothing that comes before the month in the order of lines.
  func hasSamePlace(as other: LineKind) -> Bool {
    facility == other.facility && activity == other.activity && region == other.region
  }
}

extension LineKind: Comparable {
  /// Facility, activity, region, unit, then the rest: a total order without locale.
  public static func < (left: LineKind, right: LineKind) -> Bool {
    if left.facility != right.facility { return left.facility < right.facility }
    if left.activity != right.activity { return left.activity < right.activity }
    if left.region != right.region { return left.region < right.region }
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
