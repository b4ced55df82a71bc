import Quantities

/// A certificate or contract for the market-based Scope 2 figure.
public struct Instrument: Sendable, Hashable {
  /// The id that activity rows name.
  public var id: String
  /// `certificate`, `contract` or `supplier-rate`.
  public var kind: String
  /// The market it was issued in; empty when not given.
  public var region: String
  /// When the electricity was produced.
  public var period: Period
  /// The quantity it covers, in ``unit``; nil for a supplier's rate, which covers everything.
  public var quantity: ExactDecimal?
  /// The unit of the quantity, an energy.
  public var unit: Unit
  /// kg CO2e per unit of ``unit``.
  public var factorKg: ExactDecimal
  /// Serial numbers or another proof.
  public var evidence: String
}
