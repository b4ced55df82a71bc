import Quantities

/// What ``Totals`` are made of, while lines are added up.
public struct ScopeSums: Sendable {
  private var scope1 = RoundedSum.ofLines
  private var scope2 = RoundedSum.ofLines
  private var market = RoundedSum.ofLines
  private var scope3 = RoundedSum.ofLines
  private var biogenic = RoundedSum.ofLines
  private var outsideKyoto = RoundedSum.ofLines

  /// Nothing.
  public init() {}

  /// Adds a line.
  mutating func add(_ figures: LineFigures, scope: Int) {
    switch scope {
    case 1: scope1.add(units: figures.kg)
    case 2:
      scope2.add(units: figures.kg)
      market.add(units: figures.marketKg)
    default: scope3.add(units: figures.kg)
    }
    if figures.biogenicKg != 0 { biogenic.add(units: figures.biogenicKg) }
    if figures.outsideKyotoKg != 0 { outsideKyoto.add(units: figures.outsideKyotoKg) }
  }

  /// Adds a line.
  mutating func add(_ line: ResultLine, marketKg: ExactDecimal) {
    switch line.scope {
    case 1: scope1.add(line.kg)
    case 2:
      scope2.add(line.kg)
      market.add(marketKg)
    default: scope3.add(line.kg)
    }
    biogenic.add(line.biogenicKg)
    outsideKyoto.add(line.outsideKyotoKg)
  }

  /// Adds the lines of a plan in a month.
  public mutating func add(_ group: LineSums.Group, of plan: LinePlan, in sums: LineSums) {
    let gases = sums.gases(of: group, count: plan.gases.plans.count)
    for (gas, amount) in zip(plan.gases.plans, gases) {
      switch (gas.basket, plan.scope) {
      case (.biogenic, _): biogenic.add(amount.kg)
      case (.outsideKyoto, _): outsideKyoto.add(amount.kg)
      case (.scopes, 1): scope1.add(amount.kg)
      case (.scopes, 2): scope2.add(amount.kg)
      case (.scopes, _): scope3.add(amount.kg)
      }
    }
    if plan.scope == 2 { market.add(group.marketKg) }
  }

  /// Adds other sums.
  public mutating func add(_ other: ScopeSums) {
    scope1.add(other.scope1)
    scope2.add(other.scope2)
    market.add(other.market)
    scope3.add(other.scope3)
    biogenic.add(other.biogenic)
    outsideKyoto.add(other.outsideKyoto)
  }

  /// The totals.
  ///
  /// - Throws: `ArithmeticError.overflow` when one leaves the range of numbers.
  public func totals() throws(ArithmeticError) -> Totals {
    var totals = Totals()
    totals.scope1Kg = try scope1.total()
    totals.scope2LocationKg = try scope2.total()
    totals.scope2MarketKg = try market.total()
    totals.scope3Kg = try scope3.total()
    totals.biogenicCO2Kg = try biogenic.total()
    totals.outsideKyotoKg = try outsideKyoto.total()
    return totals
  }
}
