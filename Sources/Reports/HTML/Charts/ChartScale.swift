import Quantities

/// Where a value lies between the ends of a chart, in hundredths of a percent of its width.
///
/// Bars are placed in percent, so a chart is as wide as the page allows while its letters keep their
/// size; the arithmetic is exact and rounded once, half-even.
struct ChartScale {
  private let low: ExactDecimal
  private let span: ExactDecimal

  /// A scale that holds all values and zero.
  ///
  /// - Throws: ``ArithmeticError`` when the distance between the ends is beyond exact numbers.
  init(_ values: [ExactDecimal]) throws(ArithmeticError) {
    low = values.reduce(.zero) { $1 < $0 ? $1 : $0 }
    span = try values.reduce(.zero) { $0 < $1 ? $1 : $0 }.subtracting(low)
  }

  /// The place of a value: 0 at the left end, 10,000 at the right. When all values are zero, zero is
  /// at the left end.
  func place(of value: ExactDecimal) throws(ArithmeticError) -> Int {
    if span.isZero { return 0 }
    var product = ExactProduct()
    product.multiply(by: try Ratio(value.subtracting(low)).divided(by: Ratio(span)))
    product.multiply(by: ExactDecimal(10_000))
    return Int(try product.rounded(toPlaces: 0).coefficient)
  }

  /// A place or a width as SVG reads it: `12.34%`.
  static func percent(_ hundredths: Int) -> String {
    let fraction = hundredths % 100
    let text = fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return fraction == 0 ? "\(hundredths / 100)%" : "\(hundredths / 100).\(text)%"
  }
}
