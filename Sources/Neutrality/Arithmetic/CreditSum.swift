import Quantities

extension Sequence<CreditSummary> {
  /// The kg CO2e of credits, added up exactly.
  func totalKg() throws(ArithmeticError) -> ExactDecimal {
    var sum = ExactSum()
    for credit in self { sum.add(ExactDecimal(credit.kg)) }
    return try sum.total()
  }
}
