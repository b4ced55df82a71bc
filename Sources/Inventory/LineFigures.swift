import Quantities

/// What one line emits, in units of 10^-9 kg; made once and filled for one line after another.
public struct LineFigures: Sendable {
  /// What it emits of one gas.
  public struct Gas: Sendable {
    /// The gas itself.
    public let mass: Int128
    /// CO2e.
    public let kg: Int128
  }

  /// CO2e of the gases that belong to the scopes; location-based in Scope 2.
  public internal(set) var kg: Int128 = 0
  /// CO2 of biogenic origin.
  public internal(set) var biogenicKg: Int128 = 0
  /// CO2e of gases outside the Kyoto basket.
  public internal(set) var outsideKyotoKg: Int128 = 0
  /// CO2e, market-based in Scope 2, elsewhere the same as ``kg``.
  public internal(set) var marketKg: Int128 = 0
  /// Gas by gas, in the order of the plan.
  public private(set) var gases: [Gas] = []

  /// Nothing yet.
  public init() {}

  /// How many of ``gases`` are those of the line at hand.
  private var filled = 0

  /// Begins a line of so many gases.
  mutating func begin(gases count: Int) {
    (kg, biogenicKg, outsideKyotoKg, marketKg) = (0, 0, 0, 0)
    filled = 0
    // Mostly the same as before, so that there is nothing to do.
    while gases.count > count { gases.removeLast() }
  }

  /// Adds a gas; false when a sum does not fit.
  mutating func add(_ gas: Gas, in basket: GasAmount.Basket) -> Bool {
    if filled < gases.count { gases[filled] = gas } else { gases.append(gas) }
    filled += 1
    switch basket {
    case .scopes: return Self.add(gas.kg, to: &kg)
    case .biogenic: return Self.add(gas.kg, to: &biogenicKg)
    case .outsideKyoto: return Self.add(gas.kg, to: &outsideKyotoKg)
    }
  }

  private static func add(_ term: Int128, to sum: inout Int128) -> Bool {
    let result = sum.addingReportingOverflow(term)
    sum = result.partialValue
    return !result.overflow
  }
}
