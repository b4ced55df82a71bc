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

  /// Adds up lines.
  public init(_ lines: some Sequence<ResultLine>) throws(ArithmeticError) {
    var scopes = [ExactSum](repeating: ExactSum(), count: 4)
    var market = ExactSum()
    var biogenic = ExactSum()
    var outside = ExactSum()
    for line in lines {
      scopes[line.scope].add(line.kg)
      if line.scope == 2 { market.add(try line.marketKg()) }
      biogenic.add(line.biogenicKg)
      outside.add(line.outsideKyotoKg)
    }
    scope1Kg = try scopes[1].total()
    scope2LocationKg = try scopes[2].total()
    scope2MarketKg = try market.total()
    scope3Kg = try scopes[3].total()
    biogenicCO2Kg = try biogenic.total()
    outsideKyotoKg = try outside.total()
  }

  /// Scopes 1 to 3 with the location-based Scope 2.
  public func totalLocationKg() throws(ArithmeticError) -> ExactDecimal {
    try scope1Kg.adding(scope2LocationKg).adding(scope3Kg)
  }

  /// Scopes 1 to 3 with the market-based Scope 2.
  public func totalMarketKg() throws(ArithmeticError) -> ExactDecimal {
    try scope1Kg.adding(scope2MarketKg).adding(scope3Kg)
  }
}
