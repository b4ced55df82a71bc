import Quantities

/// A city from which people travel, or to which.
public struct City: Sendable, Hashable {
  /// The id, such as `hong-kong`.
  public let id: String
  /// The code of its country or customs territory, such as `HK`.
  public let country: String
  /// Degrees north of the equator, four decimals; negative in the south.
  public let latitude: ExactDecimal
  /// Degrees east of Greenwich, four decimals; negative in the west.
  public let longitude: ExactDecimal
  /// Its names.
  public let names: Names
  /// Other names people write.
  public let aliases: [String]

  /// Everything people may write for it.
  public var spellings: [String] { names.spellings(id: id, aliases: aliases) }
}
