import Quantities
import Testing

@Suite("Exact sums")
struct ExactSumTests {
  private func sum(_ texts: [String]) throws -> ExactSum {
    var sum = ExactSum()
    for text in texts { sum.add(try decimal(text)) }
    return sum
  }

  @Test("hand-worked sums")
  func byHand() throws {
    #expect(try ExactSum().total() == .zero)
    #expect(try sum(["0.1", "0.2", "0.7"]).total() == .one)
    #expect(
      try sum(["1000", "-0.000000000000000001"]).total().description
        == "999.999999999999999999")
    #expect(try sum(["-1", "0.25", "-0.5"]).total().description == "-1.25")
    #expect(try sum(["5", "-5"]) == ExactSum())
  }

  @Test("the order of the terms does not matter, and paper agrees", arguments: 1...6)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<200).map { _ in generator.decimalText(whole: 1...18, fraction: 0...18) }
    let expected = try sum(texts)
    let paper = texts.reduce(PaperNumber("0")) { $0.adding(PaperNumber($1)) }
    #expect(try expected.total().description == paper.text)
    for _ in 0..<5 {
      let shuffled = texts.shuffled(using: &generator)
      #expect(try sum(shuffled) == expected)
      // In parts, as several workers would add.
      let cut = Int.random(in: 0...shuffled.count, using: &generator)
      var parts = try sum(Array(shuffled[cut...]))
      parts.add(try sum(Array(shuffled[..<cut])))
      #expect(parts == expected)
    }
  }

  @Test("2^40 of the largest numbers and back")
  func limits() throws {
    let text = "999999999999999999999999.99999999999999"
    var up = try sum([text])
    var down = try sum(["-" + text])
    for _ in 0..<40 {
      up.add(up)
      down.add(down)
    }
    // About 1.1e36 with 14 more digits after the point: held, but no decimal can show it.
    #expect(throws: ArithmeticError.overflow) { try up.total() }
    up.add(try decimal("0.000000000000000001"))
    up.add(down)
    #expect(try up.total().description == "0.000000000000000001")
  }

  @Test("2^40 times 10^24 - 1 is shown")
  func wholeLimits() throws {
    var up = try sum(["999999999999999999999999"])
    for _ in 0..<40 { up.add(up) }
    // 2^40 = 1099511627776; times 10^24 less 1099511627776:
    // 1099511627776000000000000000000000000 - 1099511627776.
    #expect(try up.total().description == "1099511627775999999999998900488372224")
  }

  // -2^91 is -2^91 * 10^37 = -2^128 * 5^37 units: the lower 128 of the 256 bits are all zero.
  @Test("a negative sum whose lower half is zero")
  func emptyLowerHalf() throws {
    let negative = try ExactDecimal(coefficient: -(1 << 91), scale: 0)
    var sum = ExactSum()
    sum.add(negative)
    #expect(try sum.total() == negative)
  }

  @Test("the smallest digit of a decimal counts")
  func smallestDigit() throws {
    let tiny = try ExactDecimal(coefficient: 1, scale: 37)
    var sum = ExactSum()
    sum.add(tiny)
    sum.add(tiny.negated())
    sum.add(tiny)
    #expect(try sum.total() == tiny)
  }

  @Test("overflow is thrown, never trapped", arguments: ["1", "-1"])
  func overflow(text: String) throws {
    // 2^127 does not fit a decimal. One is 10^37 units, about 2^122.9, so doubling it 133 times
    // leaves the 255 bits.
    var doubled = try sum([text])
    for _ in 0..<127 { doubled.add(doubled) }
    #expect(throws: ArithmeticError.overflow) { try doubled.total() }
    for _ in 0..<80 { doubled.add(doubled) }
    #expect(throws: ArithmeticError.overflow) { try doubled.total() }
    // What has overflowed stays so, also within another sum.
    var other = ExactSum()
    other.add(doubled)
    #expect(throws: ArithmeticError.overflow) { try other.total() }
  }
}
