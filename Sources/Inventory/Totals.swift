import Quantities

/// Sums of kg CO2e over a group of lines. Sums of rounded lines, so that every table adds up.
public struct Totals: Sendable, Hashable {
  /// Scope 1.
  public var scope1Kg = ExactDecimal.zero
  /// Scope 2, location-based.
  public var scope2LocationKg = ExactDecimal.zero
  /// Scope 2, market-based.
  public var scope2MarketKg = ExactDecimal.zero
  /// Scope 3.
  public var scope3Kg = ExactDecimal.zero
  /// Biogenic CO2, beside the scopes.
  public var biogenicCO2Kg = ExactDecimal.zero
  /// Gases outside the Kyoto Protocol, beside the scopes.
  public var outsideKyotoKg = ExactDecimal.zero

  /// Nothing.
  public init() {}

  /// Scopes 1 to 3 with the location-based Scope 2.
  public func totalLocationKg() throws(ArithmeticError) -> ExactDecimal {
    try scope1Kg.adding(scope2LocationKg).adding(scope3Kg)
  }

  /// Scopes 1 to 3 with the market-based Scope 2.
  public func totalMarketKg() throws(ArithmeticError) -> ExactDecimal {
    try scope1Kg.adding(scope2MarketKg).adding(scope3Kg)
  }
}
