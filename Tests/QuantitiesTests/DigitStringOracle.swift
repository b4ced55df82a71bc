/// Arithmetic on decimal texts digit by digit, as on paper: slow, and nothing in common with the
/// code under test.
struct PaperNumber {
  private var isNegative: Bool
  /// Digits, the lowest first.
  private var digits: [Int]
  private var scale: Int

  init(_ text: String) {
    isNegative = text.hasPrefix("-")
    let unsigned = text.drop { $0 == "-" || $0 == "+" }
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    scale = parts.count > 1 ? parts[1].count : 0
    digits = parts.joined().reversed().compactMap(\.wholeNumberValue)
  }

  private init(isNegative: Bool, digits: [Int], scale: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.scale = scale
  }

  /// Plain text without needless zeros.
  var text: String {
    var all = digits
    while all.count <= scale { all.append(0) }
    var fraction = Array(all[..<scale])
    var whole = Array(all[scale...])
    while fraction.first == 0 { fraction.removeFirst() }
    while whole.count > 1 && whole.last == 0 { whole.removeLast() }
    let isZero = fraction.isEmpty && whole == [0]
    let wholeText = whole.reversed().map(String.init).joined()
    let fractionText = fraction.reversed().map(String.init).joined()
    return (isNegative && !isZero ? "-" : "") + wholeText
      + (fraction.isEmpty ? "" : "." + fractionText)
  }

  func adding(_ other: PaperNumber) -> PaperNumber {
    let places = max(scale, other.scale)
    let length = max(digits.count + places - scale, other.digits.count + places - other.scale) + 1
    let left = aligned(places: places, length: length)
    let right = other.aligned(places: places, length: length)
    if isNegative == other.isNegative {
      return PaperNumber(isNegative: isNegative, digits: Self.sum(left, right), scale: places)
    }
    let leftIsLarger = !left.reversed().lexicographicallyPrecedes(right.reversed())
    return PaperNumber(
      isNegative: leftIsLarger ? isNegative : other.isNegative,
      digits: leftIsLarger ? Self.difference(left, right) : Self.difference(right, left),
      scale: places)
  }

  func multiplied(by other: PaperNumber) -> PaperNumber {
    var product = [Int](repeating: 0, count: digits.count + other.digits.count + 1)
    for (row, upper) in digits.enumerated() {
      for (column, lower) in other.digits.enumerated() { product[row + column] += upper * lower }
    }
    for index in product.indices.dropLast() {
      product[index + 1] += product[index] / 10
      product[index] %= 10
    }
    return PaperNumber(
      isNegative: isNegative != other.isNegative, digits: product, scale: scale + other.scale)
  }

  private func aligned(places: Int, length: Int) -> [Int] {
    let shifted = [Int](repeating: 0, count: places - scale) + digits
    return shifted + [Int](repeating: 0, count: length - shifted.count)
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    var carry = 0
    return zip(left, right).map { upper, lower in
      let total = upper + lower + carry
      carry = total / 10
      return total % 10
    }
  }

  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var borrow = 0
    return zip(left, right).map { upper, lower in
      let rest = upper - lower - borrow
      borrow = rest < 0 ? 1 : 0
      return rest < 0 ? rest + 10 : rest
    }
  }
}
