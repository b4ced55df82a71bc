import Quantities

/// How the masses of a report about an event are written: in kilograms with four decimals, or, from
/// 100 tonnes on, in tonnes with three; rounded half-even.
struct EventAmounts {
  /// `kg` or `t`.
  let unit: String
  private let isTonnes: Bool

  init(largest: ExactDecimal) {
    isTonnes = largest.magnitude >= ExactDecimal(100_000)
    unit = isTonnes ? "t" : "kg"
  }

  /// A mass in ``unit``, without it.
  func number(_ kg: ExactDecimal) throws(ArithmeticError) -> String {
    try value(kg).formatted(places: isTonnes ? 3 : 4, grouping: true)
  }

  /// A mass with its unit.
  func text(_ kg: ExactDecimal) throws(ArithmeticError) -> String {
    "\(try number(kg)) \(unit)"
  }

  /// The mass in ``unit``.
  func value(_ kg: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    isTonnes ? try ExactDecimal(coefficient: kg.coefficient, scale: kg.scale + 3) : kg
  }

  /// A part of a whole in percent; nil where there is no whole.
  static func percent(
    _ part: ExactDecimal, of whole: ExactDecimal, places: Int = 1
  ) throws(ArithmeticError) -> String? {
    if whole.isZero { return nil }
    var product = ExactProduct()
    product.multiply(by: try Ratio(part).divided(by: Ratio(whole)))
    product.multiply(by: ExactDecimal(100))
    return try product.rounded(toPlaces: places).formatted(places: places)
  }

  /// A ratio as a percentage without needless digits.
  static func percent(_ ratio: Ratio) throws(ArithmeticError) -> String {
    try ratio.multiplied(by: Ratio(ExactDecimal(100))).rounded(toPlaces: 3).description
  }
}
