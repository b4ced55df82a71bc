import EmissionFactors
import Quantities

/// The multiplication behind one gas of one line: every term in order, so that the same list gives
/// the figure and the explanation.
public struct Calculation: Sendable, Hashable {
  /// Decimals of a kilogram to which each gas of a line is rounded, half-even.
  public static let places = 9

  /// One term of the product.
  public struct Term: Sendable, Hashable {
    /// What it is: `quantity`, `unit`, `property`, `factor` or `gas mass`.
    public let name: String
    /// The exact value.
    public let value: Ratio
    /// How it is written in its source, with units.
    public let text: String
    /// The row it comes from, for a factor or a property.
    public let row: FactorRow?
  }

  /// The terms whose product is the mass of the gas in kg.
  public let terms: [Term]
  /// The gas.
  public let gas: String
  /// kg CO2e per kg of the gas.
  public let gwp: ExactDecimal

  /// Sets up the multiplication of a quantity by a factor.
  ///
  /// - Throws: `ArithmeticError.overflow` when a term leaves the range of numbers.
  public init(
    quantity: ExactDecimal, unit: Unit, row: FactorRow, properties: [FactorRow], gwp: ExactDecimal
  ) throws(ArithmeticError) {
    var terms = [
      Term(name: "quantity", value: Ratio(quantity), text: "\(quantity) \(unit)", row: nil)
    ]
    var current = unit
    for property in properties {
      if let denominator = property.unit.denominator {
        try Self.convert(from: current, to: denominator, &terms)
        current = property.unit.numerator
      }
      terms.append(
        Term(
          name: "property", value: Ratio(property.value),
          text: Self.text(property), row: property))
    }
    if let denominator = row.unit.denominator {
      try Self.convert(from: current, to: denominator, &terms)
    }
    terms.append(
      Term(name: "factor", value: Ratio(row.value), text: Self.text(row), row: row))
    let toGas = try row.unit.kilogramsOfGas()
    if toGas != .one {
      terms.append(
        Term(
          name: "gas mass", value: toGas, text: Self.gasMass(row.unit, toGas), row: nil))
    }
    self.terms = terms
    self.gas = row.gas ?? ""
    self.gwp = gwp
  }

  /// kg of the gas, rounded half-even to ``places``.
  public func massKg() throws(ArithmeticError) -> ExactDecimal {
    try mass.rounded(toPlaces: Self.places)
  }

  /// kg CO2e, rounded half-even to ``places`` once, from the exact product.
  public func kg() throws(ArithmeticError) -> ExactDecimal {
    try co2e.rounded(toPlaces: Self.places)
  }

  /// The exact kg CO2e as a fraction, where it fits.
  public func exactKg() -> Ratio? { try? co2e.ratio() }

  /// The derived factor without quantity and unit step: kg of the gas per unit of the factor's
  /// first property, as a fraction; nil when it is simply the published one.
  public func derivedFactor() -> Ratio? {
    guard terms.contains(where: { $0.name == "property" || $0.name == "gas mass" }) else {
      return nil
    }
    var product = ExactProduct()
    var isPastQuantity = false
    for term in terms where term.name != "quantity" {
      // The step from the bill's unit to the table's belongs to the quantity.
      if term.row != nil { isPastQuantity = true }
      if isPastQuantity { product.multiply(by: term.value) }
    }
    return try? product.ratio()
  }

  /// The exact kg of the gas.
  var mass: ExactProduct {
    var product = ExactProduct()
    for term in terms { product.multiply(by: term.value) }
    return product
  }

  /// The exact kg CO2e.
  var co2e: ExactProduct {
    var product = mass
    product.multiply(by: gwp)
    return product
  }

  private static func convert(
    from unit: Unit, to other: Unit, _ terms: inout [Term]
  ) throws(ArithmeticError) {
    if unit == other { return }
    guard let ratio = try? unit.ratio(to: other) else { throw .overflow }
    terms.append(
      Term(name: "unit", value: ratio, text: "\(ratio) \(other)/\(unit)", row: nil))
  }

  private static func text(_ row: FactorRow) -> String {
    row.unit.denominator == nil ? row.valueText : "\(row.valueText) \(row.unit)"
  }

  private static func gasMass(_ unit: FactorUnit, _ ratio: Ratio) -> String {
    unit.numerator.dimension == .carbonMass
      ? "44/12 kg CO2 per kg C" + (unit.numerator.symbol == "kgC" ? "" : " x 1000")
      : "\(ratio) kg/\(unit.numerator)"
  }
}
