import Inventory
import Quantities

/// How the masses of one report are written: all in tonnes, or all in kilograms when the whole is
/// below ten tonnes; three decimals, rounded half-even.
struct Amounts {
  /// `t` or `kg`.
  let unit: String
  private let isTonnes: Bool
  private let total: ExactDecimal

  init(_ totals: Totals) throws(ArithmeticError) {
    let total = try totals.totalLocationKg()
    self.init(
      largestOf: [
        total, try totals.totalMarketKg(), totals.biogenicCO2Kg, totals.outsideKyotoKg,
      ], total: total)
  }

  /// The masses of a report whose largest is among these; nothing has a share of no total.
  init(largestOf masses: [ExactDecimal], total: ExactDecimal = .zero) {
    self.total = total
    let largest = masses.map(\.magnitude).max() ?? .zero
    isTonnes = largest >= ExactDecimal(10_000)
    unit = isTonnes ? "t" : "kg"
  }

  /// A mass in ``unit``; `<0.001` says that it is not nothing.
  func text(_ kg: ExactDecimal) throws(ArithmeticError) -> String {
    let amount =
      isTonnes ? try ExactDecimal(coefficient: kg.coefficient, scale: kg.scale + 3) : kg
    if !amount.isZero, amount.rounded(toPlaces: 3).isZero {
      return amount.isNegative ? ">-0.001" : "<0.001"
    }
    return amount.formatted(places: 3, grouping: true)
  }

  /// The share of the location-based total in percent, one decimal, rounded half-even; `-` when
  /// there is no total to have a share of.
  func share(_ kg: ExactDecimal) throws(ArithmeticError) -> String {
    if total.isZero || total.isNegative { return "-" }
    var product = ExactProduct()
    product.multiply(by: try Ratio(kg).divided(by: Ratio(total)))
    product.multiply(by: ExactDecimal(100))
    return try product.rounded(toPlaces: 1).formatted(places: 1)
  }
}
