/// Powers of ten that fit 128 bits.
package enum PowerOfTen {
  /// The largest exponent whose power fits a UInt128.
  static let largestExponent = 38

  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 0..<largestExponent { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// 10^exponent; the exponent is 0...38.
  static func value(_ exponent: Int) -> UInt128 { table[exponent] }

  /// The largest exponent whose power fits a UInt64.
  static let largestSmallExponent = 19

  /// Those that fit a UInt64; written out, so that they are there without being made first.
  package static let small: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]
}
