/// A repeatable source of random numbers: SplitMix64 (Steele, Lea and Flood 2014). The seed is a
/// test's argument, so that a failure can be run again.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of the elements of a collection that is not empty.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// Decimal text with so many digits before and after the point.
  public mutating func decimalText(whole: ClosedRange<Int>, fraction: ClosedRange<Int>) -> String {
    let wholeDigits = digits(Int.random(in: whole, using: &self))
    let fractionDigits = digits(Int.random(in: fraction, using: &self))
    return wholeDigits + (fractionDigits.isEmpty ? "" : "." + fractionDigits)
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
  }
}
