import Quantities

/// The mass of one piece of what people count: a can, a bag of paper.
public struct UnitMass: Sendable, Hashable {
  /// The id, such as `paper-bag`.
  public let id: String
  /// The symbol of the unit in which it is counted.
  public let unit: String
  /// The material, as in `material.<name>.primary`; empty for mixed waste.
  public let material: String
  /// Its names.
  public let names: Names
  /// kg of one.
  public let kg: ExactDecimal
  /// The id of the source.
  public let source: String
  /// How well it is confirmed.
  public let grade: Grade
  /// What a reader must know.
  public let note: String
}
