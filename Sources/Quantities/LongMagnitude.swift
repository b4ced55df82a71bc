/// An unsigned integer as long as it has to be: for powers, which outgrow 256 bits.
struct LongMagnitude: Hashable {
  /// Digits to the base 2^128, the last significant first; the highest is not 0.
  private var digits: [UInt128]

  init(_ value: UInt128) { digits = value == 0 ? [] : [value] }

  mutating func multiply(by factor: UInt128) {
    var carry: UInt128 = 0
    for place in digits.indices {
      let product = digits[place].multipliedFullWidth(by: factor)
      let sum = product.low.addingReportingOverflow(carry)
      digits[place] = sum.partialValue
      // The high half of a product is below 2^128 - 1, so that one more fits.
      carry = product.high + (sum.overflow ? 1 : 0)
    }
    if carry != 0 { digits.append(carry) }
    while digits.last == 0 { digits.removeLast() }
  }

  /// Multiplies by a power of a factor; the exponent is not negative.
  func multiplied(by factor: UInt128, toThe exponent: Int) -> LongMagnitude {
    var product = self
    for _ in 0..<exponent { product.multiply(by: factor) }
    return product
  }
}

extension LongMagnitude: Comparable {
  static func < (left: LongMagnitude, right: LongMagnitude) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}
