import Quantities

/// A number of at most a few units, in steps of 2^-60, for the angles of great circles.
///
/// Whole numbers only, so that every machine gets the same distance; the functions of a C library
/// differ in their last bits. Each operation is off by less than a step.
struct FixedPoint: Hashable, Comparable {
  static let bits = 60
  static let one = FixedPoint(raw: 1 << bits)
  /// π, to the nearest step.
  static let pi = FixedPoint(raw: 3_622_009_729_038_561_421)

  let raw: Int128

  init(raw: Int128) { self.raw = raw }

  /// The angle in radians of some degrees.
  init(degrees: ExactDecimal) throws(ArithmeticError) {
    // Ten places of a degree are a hundredth of a millimetre on the ground.
    let rounded = degrees.rounded(toPlaces: 10)
    var scaled = rounded.coefficient
    for _ in rounded.scale..<10 { scaled *= 10 }
    raw = scaled * Self.pi.raw / (180 * 10_000_000_000)
  }

  static func + (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(raw: left.raw + right.raw)
  }

  static func - (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(raw: left.raw - right.raw)
  }

  static func * (left: FixedPoint, right: FixedPoint) -> FixedPoint {
    FixedPoint(raw: (left.raw * right.raw) >> Int128(bits))
  }

  static func / (left: FixedPoint, right: Int128) -> FixedPoint {
    FixedPoint(raw: left.raw / right)
  }

  static func < (left: FixedPoint, right: FixedPoint) -> Bool { left.raw < right.raw }

  /// Sine and cosine of an angle between -2π and 2π, by their power series.
  var sineAndCosine: (sine: FixedPoint, cosine: FixedPoint) {
    var sums = [FixedPoint(raw: 0), FixedPoint(raw: 0)]
    var term = Self.one
    var power: Int128 = 0
    while term.raw.magnitude > 1 {
      // Even powers are the cosine's, odd ones the sine's; the sign changes every second one.
      let place = Int(power % 2)
      sums[place] = power % 4 < 2 ? sums[place] + term : sums[place] - term
      power += 1
      term = term * self / power
    }
    return (sums[1], sums[0])
  }

  /// The square root of a number that is not negative.
  var squareRoot: FixedPoint {
    if raw <= 0 { return FixedPoint(raw: 0) }
    let square = UInt128(raw) << UInt128(Self.bits)
    var root = UInt128(1) << UInt128((128 - square.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + square / root) / 2
      if next >= root { return FixedPoint(raw: Int128(root)) }
      root = next
    }
  }
}
