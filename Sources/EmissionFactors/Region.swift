/// A place for which factors are published: a country, a province, a grid, a supply area.
public struct Region: Sendable, Hashable {
  /// An open code: `HK`, `HK-CLP`, `CN`, `CN-GD`, `MO`, `GLOBAL`, ISO codes.
  public let code: String
  /// The next wider region; nil for `GLOBAL`.
  public let parent: String?
  /// How wide it is.
  public let level: Level
  /// Names in English, Traditional and Simplified Chinese.
  public let names: Names
  /// Other names people write.
  public let aliases: [String]

  /// Everything people may write for it.
  public var spellings: [String] { names.spellings(id: code, aliases: aliases) }

  /// How wide a region is.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The whole world.
    case world
    /// A country or customs territory.
    case nation
    /// A power grid or the area of a utility.
    case grid
    /// A province.
    case zone
  }
}

/// A name in the three languages of the product.
public struct Names: Sendable, Hashable {
  /// English.
  public let english: String
  /// Traditional Chinese as written in Hong Kong.
  public let traditional: String
  /// Simplified Chinese as written on the mainland.
  public let simplified: String

  /// Makes names: English, Traditional and Simplified Chinese.
  public init(_ english: String, _ traditional: String, _ simplified: String) {
    self.english = english
    self.traditional = traditional
    self.simplified = simplified
  }

  /// Everything people may write for what has these names.
  func spellings(id: String, aliases: [String]) -> [String] {
    [id, english, traditional, simplified] + aliases
  }
}
