/// An exact fraction that is never reduced: numerator over denominator, and a sign.
public struct SlowFraction: Sendable {
  private var isNegative: Bool
  private var numerator: SlowInteger
  private var denominator: SlowInteger

  /// Reads `-12.5`, `44/12` or `273.15/293.15`.
  public init(_ text: String) {
    let parts = text.split(separator: "/").map(String.init)
    let (top, topPlaces) = Self.decimal(parts[0])
    let (bottom, bottomPlaces) = Self.decimal(parts.count > 1 ? parts[1] : "1")
    isNegative = text.hasPrefix("-") && !top.isZero
    numerator = top * SlowInteger.powerOfTen(bottomPlaces)
    denominator = bottom * SlowInteger.powerOfTen(topPlaces)
  }

  private init(isNegative: Bool, _ numerator: SlowInteger, _ denominator: SlowInteger) {
    self.isNegative = isNegative && !numerator.isZero
    self.numerator = numerator
    self.denominator = denominator
  }

  private static func decimal(_ text: String) -> (digits: SlowInteger, places: Int) {
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    return (SlowInteger(parts.joined()), parts.count > 1 ? parts[1].count : 0)
  }

  /// The exact product.
  public static func * (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    SlowFraction(
      isNegative: left.isNegative != right.isNegative, left.numerator * right.numerator,
      left.denominator * right.denominator)
  }

  /// The exact quotient; the divisor must not be zero.
  static func / (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    left
      * SlowFraction(isNegative: right.isNegative, right.denominator, right.numerator)
  }

  /// Whether it is nothing.
  var isZero: Bool { numerator.isZero }

  /// The exact difference.
  static func - (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    left + SlowFraction(isNegative: !right.isNegative, right.numerator, right.denominator)
  }

  /// The exact sum.
  public static func + (left: SlowFraction, right: SlowFraction) -> SlowFraction {
    let upper = left.numerator * right.denominator
    let lower = right.numerator * left.denominator
    let bottom = left.denominator * right.denominator
    if left.isNegative == right.isNegative {
      return SlowFraction(isNegative: left.isNegative, upper + lower, bottom)
    }
    return upper < lower
      ? SlowFraction(isNegative: right.isNegative, lower - upper, bottom)
      : SlowFraction(isNegative: left.isNegative, upper - lower, bottom)
  }

  /// The text of the nearest decimal with so many places, ties to the even digit, without zeros
  /// at its end.
  public func rounded(places: Int) -> String {
    var (quotient, rest) = (numerator * SlowInteger.powerOfTen(places)).divided(by: denominator)
    let twice = rest + rest
    if denominator < twice || (twice == denominator && quotient.isOdd) {
      quotient = quotient + SlowInteger("1")
    }
    return Self.text(isNegative: isNegative, quotient, places: places)
  }

  /// Splits into parts in proportion to weights, each a multiple of 10^-places, that add up to the
  /// number: cut toward zero, the missing units to those that lost most, of equals to the first.
  /// The number must be such a multiple itself.
  func split(by weights: [Int], places: Int) -> [SlowFraction] {
    let units = (numerator * SlowInteger.powerOfTen(places)).divided(by: denominator).quotient
    let all = SlowInteger(String(weights.reduce(0, +)))
    let cut = weights.map { (units * SlowInteger(String($0))).divided(by: all) }
    var parts = cut.map(\.quotient)
    var missing = units - parts.reduce(SlowInteger("0"), +)
    let order = parts.indices.sorted { left, right in
      cut[left].remainder == cut[right].remainder
        ? left < right : cut[right].remainder < cut[left].remainder
    }
    for index in order where !missing.isZero {
      parts[index] = parts[index] + SlowInteger("1")
      missing = missing - SlowInteger("1")
    }
    return parts.map {
      SlowFraction(isNegative: isNegative, $0, SlowInteger.powerOfTen(places))
    }
  }

  private static func text(isNegative: Bool, _ number: SlowInteger, places: Int) -> String {
    let digits = number.digits
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = isNegative && !number.isZero ? "-" : ""
    return sign + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
