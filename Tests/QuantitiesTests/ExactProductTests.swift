import Quantities
import Testing

@Suite("Exact products")
struct ExactProductTests {
  private func product(_ decimals: [String], _ ratios: [Ratio] = []) throws -> ExactProduct {
    var product = ExactProduct()
    for text in decimals { product.multiply(by: try decimal(text)) }
    for ratio in ratios { product.multiply(by: ratio) }
    return product
  }

  // 42.652 * 20.2 = 861.5704; / 1000 * 0.98 = 0.844338992; * 44/12 = 9.287728912 / 3
  // = 9287728912 / 3000000000, both divided by 16: 580483057 / 187500000 = 3.095909637333...
  @Test("a fuel's carbon dioxide per tonne, exactly and rounded once")
  func fuel() throws {
    let factor = try product(["42.652", "20.2", "0.98"], [Ratio(1, 1000), Ratio(44, 12)])
    #expect(try factor.ratio() == Ratio(580_483_057, 187_500_000))
    #expect(try factor.rounded(toPlaces: 9).description == "3.095909637")
    #expect(try factor.rounded(toPlaces: 12).description == "3.095909637333")
    #expect(try factor.rounded(toPlaces: 0).description == "3")
  }

  @Test("the order of the terms does not matter", arguments: 1...5)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<5).map { _ in generator.decimalText(whole: 1...4, fraction: 0...5) }
    let expected = try product(texts, [Ratio(44, 12)]).rounded(toPlaces: 9)
    for _ in 0..<20 {
      #expect(
        try product(texts.shuffled(using: &generator), [Ratio(44, 12)]).rounded(toPlaces: 9)
          == expected)
    }
  }

  @Test("products of decimals agree with paper", arguments: 21...26)
  func agreesWithPaper(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let texts = (0..<4).map { _ in generator.decimalText(whole: 1...4, fraction: 0...4) }
      let paper = texts.dropFirst().reduce(PaperNumber(texts[0])) {
        $0.multiplied(by: PaperNumber($1))
      }
      #expect(try product(texts).rounded(toPlaces: 16).description == paper.text, "\(texts)")
    }
  }

  @Test("the empty product is one, a zero makes zero")
  func trivial() throws {
    #expect(try ExactProduct().rounded(toPlaces: 9) == .one)
    #expect(try ExactProduct().ratio() == .one)
    let zero = try product(["-5", "0", "3"], [Ratio(1, 3)])
    #expect(try zero.rounded(toPlaces: 9) == .zero)
    #expect(try zero.ratio() == Ratio(.zero))
  }

  @Test("signs multiply, and a tie goes to the even digit")
  func signs() throws {
    #expect(try product(["-2", "0.5"], [Ratio(1, 2)]).rounded(toPlaces: 0) == .zero)
    #expect(try product(["-3", "0.5"]).rounded(toPlaces: 0).description == "-2")
    #expect(try product(["-3", "-0.5"]).rounded(toPlaces: 0).description == "2")
    #expect(try product(["0.0000000005"]).rounded(toPlaces: 9) == .zero)
    #expect(try product(["0.0000000015"]).rounded(toPlaces: 9).description == "0.000000002")
  }

  // 10^23 * 10^23 * 10^11 / (10^30 + 57) = 10^27 / (1 + 57e-30)
  // = 10^27 - 0.057 + 3249e-33 - ... = 999999999999999999999999999.943000000...;
  // with nine places the numerator is 10^66, which takes 220 bits. 10^30 + 57 ends in 7 and so
  // shares nothing with a power of ten.
  @Test("numerators of more than 128 bits")
  func wideNumerator() throws {
    let powers = ["1" + zeros(23), "1" + zeros(23), "1" + zeros(11)]
    let divisor = try Ratio(1, 1_000_000_000_000_000_000_000_000_000_057)
    let wide = try product(powers, [divisor])
    #expect(
      try wide.rounded(toPlaces: 9).description == "999999999999999999999999999.943")
    #expect(throws: ArithmeticError.overflow) { try wide.ratio() }
  }

  @Test("overflow is thrown, never trapped")
  func overflow() throws {
    let large = "9" + zeros(23)
    let odd = try Ratio(1, 7)
    // (9e23)^4 is about 6.6e95; 256 bits end at 1.2e77.
    #expect(throws: ArithmeticError.overflow) {
      try product([large, large, large, large], [odd]).rounded(toPlaces: 9)
    }
    // Fits 256 bits, but not the 128 of the result.
    #expect(throws: ArithmeticError.overflow) {
      try product([large, large], [odd]).rounded(toPlaces: 9)
    }
    // 7e-18 three times: the denominators are 10^54, 10^45 after the nine places.
    let small = "0." + zeros(17) + "7"
    #expect(throws: ArithmeticError.overflow) {
      try product([small, small, small]).rounded(toPlaces: 9)
    }
    #expect(throws: ArithmeticError.overflow) { try ExactProduct().rounded(toPlaces: 38) }
  }

  @Test("a whole result keeps no zeros of the places it was rounded to")
  func wholeResult() throws {
    // 9e23 * 1e12 with nine places has 45 digits until the zeros drop.
    #expect(
      try product(["9" + zeros(23), "1" + zeros(12)]).rounded(toPlaces: 9).description
        == "9" + zeros(35))
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
