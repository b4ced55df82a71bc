import Quantities

/// A repeatable source of random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Decimal text with up to so many digits before and after the point, often with zeros.
  mutating func decimalText(whole: ClosedRange<Int>, fraction: ClosedRange<Int>) -> String {
    let sign = Bool.random(using: &self) ? "-" : ""
    let wholeDigits = digits(Int.random(in: whole, using: &self))
    let fractionDigits = digits(Int.random(in: fraction, using: &self))
    return sign + wholeDigits + (fractionDigits.isEmpty ? "" : "." + fractionDigits)
  }

  private mutating func digits(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      let isZero = Int.random(in: 0..<4, using: &self) == 0
      text += isZero ? "0" : String(Int.random(in: 0...9, using: &self))
    }
    return text
  }
}

/// A decimal that a test writes down.
func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(parsing: text) }
