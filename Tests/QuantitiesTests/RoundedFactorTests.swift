import Quantities
import Testing

@Suite("Rounded factors and sums")
struct RoundedFactorTests {
  /// A product of up to four terms as an inventory has them: decimals of a table, unit steps of the
  /// unit table, 44/12 of carbon.
  private static func factor(_ generator: inout SeededGenerator) throws -> ExactProduct {
    var product = ExactProduct()
    let ratios = [
      Ratio(.one), try Ratio(44, 12), try Ratio(5, 18), try Ratio(2500, 9), try Ratio(1, 1000),
      try Ratio(473_176_473, 125_000_000),
    ]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      product.multiply(by: try decimal(generator.decimalText(whole: 1...4, fraction: 0...6)))
    }
    product.multiply(by: ratios[Int.random(in: ratios.indices, using: &generator)])
    return product
  }

  private static func check(_ quantity: ExactDecimal, _ product: ExactProduct) throws -> Bool {
    guard let factor = RoundedFactor(product, places: 9), let units = factor.units(of: quantity)
    else { return false }
    var whole = product
    whole.multiply(by: quantity)
    let quick = try ExactDecimal(coefficient: units, scale: 9)
    #expect(try whole.rounded(toPlaces: 9) == quick, "\(quantity)")
    return true
  }

  @Test("a product is that of the exact product, rounded", arguments: 1...20)
  func usualQuantities(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var quick = 0
    for _ in 0..<1000 {
      let product = try Self.factor(&generator)
      let quantity = try decimal(generator.decimalText(whole: 1...9, fraction: 0...6))
      if try Self.check(quantity, product) { quick += 1 }
    }
    // What is usual must go the quick way.
    #expect(quick > 980)
  }

  @Test("the same where it does not fit 64 bits, or not 128", arguments: 1...20)
  func hugeQuantities(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var quick = 0
    for _ in 0..<500 {
      var product = try Self.factor(&generator)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        product.multiply(by: try decimal(generator.decimalText(whole: 8...12, fraction: 0...12)))
      }
      let quantity = try decimal(generator.decimalText(whole: 1...20, fraction: 0...18))
      if try Self.check(quantity, product) { quick += 1 }
    }
    // Both ways must occur, or the test says nothing.
    #expect(0 < quick && quick < 500)
  }

  // 0.5 x 1, 3, 5, -1, -3: half a unit each time, which goes to the even one.
  @Test("a tie goes to the even unit", arguments: [(1, 0), (3, 2), (5, 2), (-1, 0), (-3, -2)])
  func tie(quantity: Int, units: Int) throws {
    var half = ExactProduct()
    half.multiply(by: try decimal("0.5"))
    let factor = try #require(RoundedFactor(half, places: 0))
    #expect(factor.units(of: ExactDecimal(quantity)) == Int128(units))
    // The same in 128 bits: 10^20 + 1/2 and 10^20 + 3/2 go to even numbers.
    let large = try decimal("200000000000000000001")
    #expect(factor.units(of: large) == 100_000_000_000_000_000_000)
    let larger = try decimal("200000000000000000003")
    #expect(factor.units(of: larger) == 100_000_000_000_000_000_002)
  }

  @Test("nothing makes nothing") func zero() throws {
    var product = ExactProduct()
    product.multiply(by: try decimal("-0.37"))
    #expect(try #require(RoundedFactor(product, places: 9)).units(of: .zero) == 0)
    product.multiply(by: .zero)
    #expect(try #require(RoundedFactor(product, places: 9)).units(of: .one) == 0)
  }

  @Test("a factor that does not fit is refused") func tooFine() throws {
    var product = ExactProduct()
    for _ in 0..<4 { product.multiply(by: try Ratio(1, 3_000_000_000_000)) }
    #expect(RoundedFactor(product, places: 9) == nil)
    #expect(RoundedFactor(ExactProduct(), places: 38) == nil)
  }

  @Test("a sum of units is the exact sum", arguments: 1...10)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var quick = RoundedSum(places: 9)
    var parts = RoundedSum(places: 9)
    var exact = ExactSum()
    for round in 0..<300 {
      // Every tenth is so large that two of them leave 128 bits.
      let large = Int128(1) << 126
      let units =
        round % 10 == 0
        ? (Bool.random(using: &generator) ? large : -large)
        : Int128(Int.random(in: Int.min...Int.max, using: &generator))
      quick.add(units: units)
      var part = RoundedSum(places: 9)
      part.add(units: units)
      parts.add(part)
      exact.add(try ExactDecimal(coefficient: units, scale: 9))
    }
    let other = try decimal("0.00000000000012")
    quick.add(other)
    parts.add(other)
    exact.add(other)
    #expect(quick.exact == exact)
    #expect(parts.exact == exact)
  }

  @Test("a sum beyond the range of numbers is told") func overflow() throws {
    var sum = RoundedSum(places: 0)
    for _ in 0..<3 { sum.add(units: Int128.max) }
    #expect(throws: ArithmeticError.overflow) { try sum.total() }
  }
}
