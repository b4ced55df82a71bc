import Quantities

/// What changed between two inventories, taken apart: what was done more or less of, and what the
/// same quantity emits more or less. All in kg CO2e, a fall below zero.
///
/// The convention: the activity effect is the change of the quantity times the factor of the base,
/// the factor effect the change of the factor times the quantity of the reporting period, the factor
/// being emissions over quantity. The two add up to the change exactly; nothing is left over for both
/// together. Where one side has no quantity there is no factor to compare with: all is activity.
public struct ChangeEffects: Sendable, Hashable {
  /// What was emitted in the base period.
  public let baseKg: ExactDecimal
  /// What was emitted in the reporting period.
  public let kg: ExactDecimal
  /// ``kg`` less ``baseKg``.
  public let changeKg: ExactDecimal
  /// The part that the quantities changed, rounded half-even to 10^-9 kg.
  public let activityKg: ExactDecimal
  /// The part that the factors changed: the rest.
  public let factorKg: ExactDecimal

  /// No emissions on either side.
  static let none = ChangeEffects(.zero, .zero, .zero, .zero, .zero)

  private init(
    _ baseKg: ExactDecimal, _ kg: ExactDecimal, _ changeKg: ExactDecimal,
    _ activityKg: ExactDecimal, _ factorKg: ExactDecimal
  ) {
    self.baseKg = baseKg
    self.kg = kg
    self.changeKg = changeKg
    self.activityKg = activityKg
    self.factorKg = factorKg
  }

  /// Takes a change apart.
  ///
  /// - Parameters:
  ///   - baseQuantity: The quantity of the base period; zero where there was none.
  ///   - quantity: That of the reporting period in the same unit.
  init(
    from baseKg: ExactDecimal, of baseQuantity: Ratio, to kg: ExactDecimal, of quantity: Ratio
  ) throws(ArithmeticError) {
    let change = try kg.subtracting(baseKg)
    if baseQuantity.numerator == 0 || quantity.numerator == 0 {
      self.init(baseKg, kg, change, change, .zero)
      return
    }
    let minusOne = Ratio(ExactDecimal(-1))
    var product = ExactProduct()
    product.multiply(by: baseKg)
    product.multiply(by: try quantity.divided(by: baseQuantity).added(to: minusOne))
    let activity = try product.rounded(toPlaces: Calculation.places)
    self.init(baseKg, kg, change, activity, try change.subtracting(activity))
  }

  /// The effects of two changes together.
  func adding(_ other: ChangeEffects) throws(ArithmeticError) -> ChangeEffects {
    ChangeEffects(
      try baseKg.adding(other.baseKg), try kg.adding(other.kg),
      try changeKg.adding(other.changeKg), try activityKg.adding(other.activityKg),
      try factorKg.adding(other.factorKg))
  }
}
