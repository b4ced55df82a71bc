import Foundation
import Quantities
import Testing

@Suite("Roots of ratios") struct RatioRootTests {
  @Test(
    "the nearest decimal, a tie to the even digit",
    arguments: [
      // 0.889^(1/7) = 0.98333222...: -1.66678 % a year for seven years.
      (889, 1000, 7, 7, "0.9833322"),
      (2, 1, 2, 10, "1.4142135624"), (1, 2, 2, 10, "0.7071067812"),
      (27, 1, 3, 5, "3"), (1, 1, 100, 7, "1"), (0, 5, 3, 4, "0"),
      (7, 2, 1, 0, "4"), (5, 2, 1, 0, "2"), (7, 20, 1, 1, "0.4"), (1, 4, 1, 1, "0.2"),
      // The roots are 1/2, 3/2 and 5/2.
      (1, 4, 2, 0, "0"), (9, 4, 2, 0, "2"), (25, 4, 2, 0, "2"),
      // 10^-30 and its tenth root.
      (1, power(10, 30), 10, 3, "0.001"), (1, power(10, 30), 10, 2, "0"),
      // 2^62 times the root of 2.
      (power(2, 125), 1, 2, 0, "6521908912666391106"),
    ] as [(Int128, Int128, Int, Int, String)])
  func nearest(numerator: Int128, denominator: Int128, degree: Int, places: Int, root: String)
    throws
  {
    #expect(try Ratio(numerator, denominator).root(degree, toPlaces: places).description == root)
  }

  @Test("what does not fit is an overflow") func overflow() throws {
    #expect(throws: ArithmeticError.overflow) {
      try Ratio(.max, 1).root(2, toPlaces: 37)
    }
  }

  @Test("a power gives its base back, and other ratios what floating point says", arguments: 1...40)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let degree = Int.random(in: 1...4, using: &generator)
    let base = Int128.random(in: 1...99_999, using: &generator)
    // base / 1000 has three digits after the point.
    let power = try Ratio(Self.power(base, degree), Self.power(1000, degree))
    #expect(
      try power.root(degree, toPlaces: 5) == ExactDecimal(coefficient: base, scale: 3))
    let (above, below) = (
      Int128.random(in: 1...1_000_000, using: &generator),
      Int128.random(in: 1...1_000_000, using: &generator)
    )
    let years = Int.random(in: 1...60, using: &generator)
    let root = try Ratio(above, below).root(years, toPlaces: 9)
    let expected = pow(Double(above) / Double(below), 1 / Double(years))
    let found = try #require(Double(root.description))
    #expect(abs(found - expected) <= 1e-9 * max(1, expected))
  }

  private static func power(_ base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
