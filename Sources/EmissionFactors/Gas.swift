import Quantities

/// A greenhouse gas with its 100-year global warming potentials.
public struct Gas: Sendable, Hashable {
  /// The name used in factor tables, such as `CO2` or `HFC-134a`.
  public let id: String
  /// Chemical formula.
  public let formula: String
  /// Other names, such as `R-134a`.
  public let aliases: [String]
  /// kg CO2e per kg of the gas, by assessment report; a set that has no value for the gas is absent.
  public let gwp: [GWPSet: ExactDecimal]
  /// True when the gas belongs to the seven of the Kyoto Protocol and so to the scopes.
  public let isKyoto: Bool
  /// The source of the potentials.
  public let source: String
  /// How well the potentials are confirmed.
  public let grade: Grade
  /// Anything a reader must know.
  public let note: String

  /// The pseudo gas of factors that are published as CO2 equivalents only.
  public static let co2e = "CO2e"
  /// Carbon dioxide of biogenic origin, reported outside the scopes.
  public static let biogenicCO2 = "CO2-biogenic"
}

/// A refrigerant blend: what it consists of, by mass.
public struct Blend: Sendable, Hashable {
  /// The ASHRAE designation, such as `R-410A`.
  public let name: String
  /// Gas and mass fraction; the fractions add up to one.
  public let components: [Component]
  /// The source of the composition.
  public let source: String
  /// The weakest grade among the rows of the composition.
  public let grade: Grade

  /// One gas in a blend.
  public struct Component: Sendable, Hashable {
    /// The gas.
    public let gas: String
    /// kg of the gas per kg of the blend, between 0 and 1.
    public let massFraction: ExactDecimal
  }
}
