import EmissionFactors
import Quantities

/// The gases of one factor for quantities in one unit, each with the multiplication prepared.
public struct GasPlans: Sendable {
  /// One gas.
  public struct Plan: Sendable {
    /// The gas.
    public let gas: String
    /// kg CO2e per kg.
    public let gwp: ExactDecimal
    /// Where it is reported.
    public let basket: GasAmount.Basket
    /// The row of the factor.
    public let row: FactorRow
  }

  /// The gases in the order of the factor's rows.
  public let plans: [Plan]
  /// The numbers in the same order.
  let factors: [GasFactor]
  private let unit: Unit
  private let properties: [FactorRow]
  /// What keeps every line from having a figure after the last of ``plans``.
  private let failure: CalculationFailure?

  /// Prepares the gases of a factor.
  init(_ match: FactorMatch, unit: Unit, factors set: FactorSet, gwp: GWPSet) {
    var plans: [Plan] = []
    var factors: [GasFactor] = []
    var failure: CalculationFailure?
    do throws(CalculationFailure) {
      for row in match.rows {
        let (potential, basket) = try Self.potential(of: row, factors: set, gwp: gwp)
        let perUnit = try Self.calculation(
          .one, unit: unit, row: row, properties: match.properties, gwp: potential)
        plans.append(Plan(gas: perUnit.gas, gwp: potential, basket: basket, row: row))
        let mass = RoundedFactor(perUnit.mass, places: Calculation.places)
        factors.append(
          GasFactor(
            mass: mass,
            kg: potential == .one
              ? mass : RoundedFactor(perUnit.co2e, places: Calculation.places),
            isOne: potential == .one, basket: basket))
      }
    } catch {
      failure = error
    }
    self.plans = plans
    self.factors = factors
    self.unit = unit
    self.properties = match.properties
    self.failure = failure
  }

  /// Whether nothing keeps lines from having a figure.
  var isWhole: Bool { failure == nil }

  /// What a quantity emits, gas by gas, by the multiplication that is shown to a reader.
  func amounts(of quantity: ExactDecimal) throws(CalculationFailure) -> [GasAmount] {
    var amounts: [GasAmount] = []
    for plan in plans {
      let calculation = try Self.calculation(
        quantity, unit: unit, row: plan.row, properties: properties, gwp: plan.gwp)
      do throws(ArithmeticError) {
        amounts.append(
          GasAmount(
            gas: plan.gas, massKg: try calculation.massKg(), gwp: plan.gwp,
            kg: try calculation.kg(), basket: plan.basket, factor: plan.row.id))
      } catch {
        throw .arithmetic(error)
      }
    }
    if let failure { throw failure }
    return amounts
  }

  /// The amounts added up by where they are reported.
  func sums(
    of amounts: [GasAmount]
  ) throws(CalculationFailure) -> (
    kg: ExactDecimal, biogenicKg: ExactDecimal, outsideKyotoKg: ExactDecimal
  ) {
    func sum(_ basket: GasAmount.Basket) throws(CalculationFailure) -> ExactDecimal {
      var sum = ExactSum()
      for gas in amounts where gas.basket == basket { sum.add(gas.kg) }
      do { return try sum.total() } catch { throw .arithmetic(error) }
    }
    return (try sum(.scopes), try sum(.biogenic), try sum(.outsideKyoto))
  }

  private static func calculation(
    _ quantity: ExactDecimal, unit: Unit, row: FactorRow, properties: [FactorRow],
    gwp: ExactDecimal
  ) throws(CalculationFailure) -> Calculation {
    do throws(ArithmeticError) {
      return try Calculation(
        quantity: quantity, unit: unit, row: row, properties: properties, gwp: gwp)
    } catch {
      throw .arithmetic(error)
    }
  }

  /// The potential of a row's gas in the chosen set, and where the gas is reported.
  private static func potential(
    of row: FactorRow, factors: FactorSet, gwp: GWPSet
  ) throws(CalculationFailure) -> (ExactDecimal, GasAmount.Basket) {
    let id = row.gas ?? ""
    if id == Gas.co2e { return (.one, .scopes) }
    guard let gas = factors.gases[id], let potential = gas.gwp[gwp] else {
      throw .noPotential(gas: id, factor: row.id, set: gwp)
    }
    if id == Gas.biogenicCO2 { return (potential, .biogenic) }
    return (potential, gas.isKyoto ? .scopes : .outsideKyoto)
  }
}

/// Why one line has no figure although there is a factor.
enum CalculationFailure: Error, Hashable {
  case arithmetic(ArithmeticError)
  case noPotential(gas: String, factor: String, set: GWPSet)
}
