/// The units that can be written, by every spelling they are known under.
///
/// Spellings are matched exactly, letter case included: `Mg` is a tonne, `mg` a thousandth of a
/// gram. Nothing is guessed: a spelling that people use for different units is
/// ambiguous, and any other is unknown.
public struct UnitTable: Sendable {
  /// Why a spelling names no unit.
  public enum Failure: Error, Hashable, Sendable {
    /// No unit is written so; see ``UnitTable/nearest(to:)``.
    case unknown
    /// Several units are written so; their canonical spellings.
    case ambiguous(choices: [String])
  }

  /// The units of the product.
  public static let standard = UnitTable(
    definitions: energyUnits + calorificUnits + massUnits + volumeUnits + distanceUnits
      + areaAndTimeUnits + countedUnits + moneyAndNumberUnits,
    ambiguous: ambiguousSpellings)

  /// All units, in the order of the table.
  public let units: [Unit]

  /// Every spelling with the unit it names; a spelling that occurs twice is a defect of the table.
  let spellings: [(spelling: String, unit: Unit)]
  let ambiguous: [AmbiguousSpelling]
  private let unitBySpelling: [String: Unit]
  private let choicesBySpelling: [String: [String]]

  init(definitions: [UnitDefinition], ambiguous: [AmbiguousSpelling]) {
    units = definitions.map(\.unit)
    spellings = definitions.flatMap { definition in
      ([definition.unit.symbol] + definition.aliases).map { ($0, definition.unit) }
    }
    self.ambiguous = ambiguous
    unitBySpelling = Dictionary(spellings.map { ($0.spelling, $0.unit) }) { first, _ in first }
    choicesBySpelling = Dictionary(
      ambiguous.filter { $0.onlyFor == nil }
        .flatMap { entry in entry.spellings.map { ($0, entry.choices) } }
    ) { first, _ in first }
  }

  /// The unit with this spelling on a bill for an activity, for which it may be ambiguous although
  /// it is not elsewhere: `度` is a kWh, but on a gas bill it may be the 48 MJ of a `unit`. Throws
  /// ``Failure``.
  public func unit(named spelling: String, for activity: String?) throws(Failure) -> Unit {
    if let activity,
      let entry = ambiguous.first(where: {
        $0.onlyFor == activity && $0.spellings.contains(spelling)
      })
    {
      throw .ambiguous(choices: entry.choices)
    }
    return try unit(named: spelling)
  }

  /// The units of a dimension that people use most, the most usual first.
  public func usualUnits(of dimension: Dimension) -> [Unit] {
    let usual = [
      "kWh", "MWh", "GJ", "kWh.net", "GJ.net", "kWh.gross", "kg", "t", "g", "L", "m3",
      "Nm3", "km", "pkm", "tkm", "m2", "h", "person.h",
    ]
    let first = usual.compactMap { unitBySpelling[$0] }.filter { $0.dimension == dimension }
    return first.isEmpty ? units.filter { $0.dimension == dimension } : first
  }

  /// The unit with this canonical spelling or alias. Throws ``Failure``.
  public func unit(named spelling: String) throws(Failure) -> Unit {
    if let unit = unitBySpelling[spelling] { return unit }
    if let choices = choicesBySpelling[spelling] { throw .ambiguous(choices: choices) }
    throw .unknown
  }

  /// The canonical spellings of up to three units that are written nearly so.
  public func nearest(to spelling: String) -> [String] {
    var symbols: [String] = []
    let known = spellings.map(\.spelling) + ambiguous.flatMap(\.spellings)
    for near in Spelling.nearest(to: spelling, among: known, limit: known.count) {
      let named = unitBySpelling[near].map { [$0.symbol] } ?? choicesBySpelling[near] ?? []
      for symbol in named where !symbols.contains(symbol) { symbols.append(symbol) }
    }
    return Array(symbols.prefix(3))
  }
}

/// A unit and its other spellings, as the table lists them.
struct UnitDefinition: Sendable {
  let unit: Unit
  let aliases: [String]

  /// A unit that is `size` base units; see ``Unit/toBase``.
  init(
    _ symbol: String, _ dimension: Dimension, _ size: Ratio, onlyFor: String? = nil,
    aliases: [String] = []
  ) {
    unit = Unit(symbol: symbol, dimension: dimension, toBase: size, onlyFor: onlyFor)
    self.aliases = aliases
  }
}

/// Spellings that people use for different units.
struct AmbiguousSpelling: Sendable {
  let spellings: [String]
  /// Canonical spellings.
  let choices: [String]
  /// The activity for which alone they are ambiguous; nil for every one.
  var onlyFor: String?
}

/// The size of a unit as numerator / denominator times a decimal, for the table's own constants.
func size(_ decimal: String, times numerator: Int128 = 1, over denominator: Int128 = 1) -> Ratio {
  guard let factor = try? ExactDecimal(parsing: decimal),
    let fraction = try? Ratio(numerator, denominator),
    let ratio = try? Ratio(factor).multiplied(by: fraction)
  else { preconditionFailure("the unit table holds a size that is no number: \(decimal)") }
  return ratio
}
