import StrictCSV

/// A kind of activity data: what people count, in which dimension, and which emissions it causes.
public struct Activity: Sendable, Hashable {
  /// A dotted, stable id such as `diesel.road.passenger-car`.
  public let id: String
  /// The dimensions in which it may be counted, by their table name (`energy`, `mass` ...).
  public let dimensions: [String]
  /// Names in English, Traditional and Simplified Chinese.
  public let names: Names
  /// Other names people write.
  public let aliases: [String]
  /// What it emits; the main stream first. Empty for what is no activity data, such as the
  /// equivalence of a tree.
  public let streams: [StreamRule]
  /// How wide the region of its factors normally is.
  public let area: Region.Level
  /// The region whose factor may stand in, declared as a proxy; nil when none may.
  public let proxy: String?
  /// The series tried when the inventory asks for none, in order; the empty one is the default.
  public let series: [String]
  /// Everything people may write for it.
  public var spellings: [String] { names.spellings(id: id, aliases: aliases) }

  /// Ranges of kg CO2e per unit outside of which a factor is suspicious, as the table has them:
  /// `0..1.6 kWh;0..0.5 MJ`.
  let plausibleText: String

  /// The ranges, parsed; nil for one that cannot be.
  var plausible: [PlausibleRange?] { listed(plausibleText).map(PlausibleRange.init) }

  /// The id itself, then each wider one: `diesel.road.van`, `diesel.road`, `diesel`.
  public static func lineage(of id: String) -> [String] {
    var lineage = [id]
    var rest = id.utf8[...]
    while let dot = rest.lastIndex(of: UInt8(ascii: ".")) {
      rest = rest[..<dot]
      lineage.append(String(Substring(rest)))
    }
    return lineage
  }
}

/// One kind of emission an activity causes, with its place in the inventory.
public struct StreamRule: Sendable, Hashable {
  /// `combustion`, `consumption`, `upstream` ...
  public let name: String
  /// 1, 2 or 3 under the GHG Protocol.
  public let scope: Int
  /// 1 to 15 in scope 3, else nil.
  public let category: Int?
  /// When the stream counts.
  public let presence: Presence

  /// Makes a rule.
  public init(name: String, scope: Int, category: Int?, presence: Presence) {
    self.name = name
    self.scope = scope
    self.category = category
    self.presence = presence
  }

  /// When a stream counts.
  public enum Presence: Sendable, Hashable {
    /// Always: a factor that is missing is an error.
    case always
    /// Where a factor exists.
    case whereFactorExists
    /// When the inventory asks for it.
    case onRequest
  }

  /// The stream that carries location- and market-based figures.
  public static let consumption = "consumption"
  /// What user factors for an activity outside the catalogue are taken for.
  public static let unnamed = "emission"
  /// Towngas production: Scope 2 under the Hong Kong guidelines, else Scope 3 category 3.
  public static let production = "production"
}

/// A range of kg CO2e per unit.
struct PlausibleRange: Hashable {
  /// Lowest figure as decimal text.
  let low: String
  /// Highest figure.
  let high: String
  /// The unit symbol.
  let unit: String

  /// Reads `0..1.6 kWh`.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let bounds = parts[0].split(separator: "..").map(String.init)
    guard parts.count == 2, bounds.count == 2 else { return nil }
    (low, high, unit) = (bounds[0], bounds[1], parts[1])
  }
}
