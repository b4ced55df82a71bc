/// A whole number of any size that is not negative, in limbs of nine decimal digits: slow, and
/// nothing in common with the arithmetic of the product.
struct SlowInteger: Equatable {
  private static let base = 1_000_000_000
  /// The limbs, the lowest first, without zeros at the top.
  private var limbs: [Int]

  /// Reads decimal digits.
  init(_ digits: some StringProtocol) {
    limbs = []
    var rest = Array(digits)
    while !rest.isEmpty {
      limbs.append(Int(String(rest.suffix(9))) ?? 0)
      rest.removeLast(min(9, rest.count))
    }
    trim()
  }

  private init(limbs: [Int]) {
    self.limbs = limbs
    trim()
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  static func powerOfTen(_ exponent: Int) -> SlowInteger {
    SlowInteger("1" + String(repeating: "0", count: exponent))
  }

  var isZero: Bool { limbs.isEmpty }
  var isOdd: Bool { (limbs.first ?? 0) % 2 == 1 }

  /// The digits without leading zeros.
  var digits: String {
    guard let top = limbs.last else { return "0" }
    return String(top)
      + limbs.dropLast().reversed().map { limb in
        let text = String(limb)
        return String(repeating: "0", count: 9 - text.count) + text
      }.joined()
  }

  static func + (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    var sum: [Int] = []
    var carry = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      let total = left.limb(index) + right.limb(index) + carry
      sum.append(total % base)
      carry = total / base
    }
    return SlowInteger(limbs: sum + [carry])
  }

  /// The difference; `left` must not be the smaller.
  static func - (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    var difference: [Int] = []
    var borrow = 0
    for index in 0..<left.limbs.count {
      let rest = left.limb(index) - right.limb(index) - borrow
      borrow = rest < 0 ? 1 : 0
      difference.append(rest < 0 ? rest + base : rest)
    }
    precondition(borrow == 0, "the oracle took a larger number from a smaller one")
    return SlowInteger(limbs: difference)
  }

  static func * (left: SlowInteger, right: SlowInteger) -> SlowInteger {
    var product = [Int](repeating: 0, count: left.limbs.count + right.limbs.count + 1)
    for (row, upper) in left.limbs.enumerated() {
      for (column, lower) in right.limbs.enumerated() {
        let total = product[row + column] + upper * lower
        product[row + column] = total % base
        product[row + column + 1] += total / base
      }
    }
    for index in product.indices.dropLast() {
      product[index + 1] += product[index] / base
      product[index] %= base
    }
    return SlowInteger(limbs: product)
  }

  static func < (left: SlowInteger, right: SlowInteger) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
  }

  /// Quotient and remainder by long division: each limb of the quotient is searched by halving.
  func divided(by divisor: SlowInteger) -> (quotient: SlowInteger, remainder: SlowInteger) {
    precondition(!divisor.isZero, "the oracle divided by zero")
    var quotient: [Int] = []
    var rest = SlowInteger(limbs: [])
    for limb in limbs.reversed() {
      rest = SlowInteger(limbs: [limb] + rest.limbs)
      var low = 0
      var high = Self.base
      while high - low > 1 {
        let middle = (low + high) / 2
        if rest < divisor * SlowInteger(limbs: [middle]) { high = middle } else { low = middle }
      }
      quotient.append(low)
      rest = rest - divisor * SlowInteger(limbs: [low])
    }
    return (SlowInteger(limbs: quotient.reversed()), rest)
  }

  private func limb(_ index: Int) -> Int { index < limbs.count ? limbs[index] : 0 }
}
