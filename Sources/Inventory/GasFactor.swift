import Quantities

/// What turns a quantity into kg of a gas and kg CO2e; nil where it does not fit.
struct GasFactor: Sendable {
  let mass: RoundedFactor?
  let kg: RoundedFactor?
  /// Whether a kg of the gas is a kg CO2e.
  let isOne: Bool
  let basket: GasAmount.Basket
}

extension Span<GasFactor> {
  /// Calculates a quantity gas by gas; false when a figure does not fit.
  func calculate(_ quantity: ExactDecimal, into figures: inout LineFigures) -> Bool {
    for index in indices {
      let factor = self[index]
      guard let mass = factor.mass?.units(of: quantity),
        let kg = factor.isOne ? mass : factor.kg?.units(of: quantity),
        figures.add(LineFigures.Gas(mass: mass, kg: kg), in: factor.basket)
      else { return false }
    }
    return true
  }

  /// kg CO2e in the scopes, in units of 10^-9 kg; nil when it does not fit.
  func scopedKg(of quantity: ExactDecimal) -> Int128? {
    var sum: Int128 = 0
    for index in indices {
      let factor = self[index]
      guard factor.mass?.units(of: quantity) != nil, let kg = factor.kg?.units(of: quantity)
      else { return nil }
      let next = sum.addingReportingOverflow(factor.basket == .scopes ? kg : 0)
      if next.overflow { return nil }
      sum = next.partialValue
    }
    return sum
  }
}
