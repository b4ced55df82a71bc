import EmissionFactors
import Quantities

/// Distances between places along the surface of the Earth.
public enum GreatCircle {
  /// The mean radius of the Earth, (2a + b) / 3 of the ellipsoid GRS 80, in units of 0.1 m:
  /// 6371.0088 km.
  static let radius: Int128 = 63_710_088

  /// The distance between two points on a sphere of 6371.0088 km radius, in whole kilometres,
  /// rounded half-even. It is worked out in whole numbers, the same on every machine, and is within
  /// a millimetre of the exact length of the arc before it is rounded.
  ///
  /// - Throws: `ArithmeticError.overflow` for coordinates out of every range.
  public static func kilometres(
    fromLatitude latitude: ExactDecimal, longitude: ExactDecimal,
    toLatitude otherLatitude: ExactDecimal, longitude otherLongitude: ExactDecimal
  ) throws(ArithmeticError) -> Int {
    let left = try point(latitude, longitude)
    let right = try point(otherLatitude, otherLongitude)
    let squares = zip(left, right).map { ($0 - $1) * ($0 - $1) }
    let chord = squares[0] + squares[1] + squares[2]
    // Half the chord is the sine of half the angle.
    let sine = FixedPoint(raw: min((chord / 4).raw, FixedPoint.one.raw)).squareRoot
    let cosine = FixedPoint(raw: max((FixedPoint.one - chord / 4).raw, 0)).squareRoot
    return rounded(angle(sine, cosine).raw * 2 * radius)
  }

  /// The distance between two cities.
  public static func kilometres(from: City, to: City) throws(ArithmeticError) -> Int {
    try kilometres(
      fromLatitude: from.latitude, longitude: from.longitude, toLatitude: to.latitude,
      longitude: to.longitude)
  }

  /// The point on the unit sphere.
  private static func point(
    _ latitude: ExactDecimal, _ longitude: ExactDecimal
  ) throws(ArithmeticError) -> [FixedPoint] {
    if latitude.magnitude > ExactDecimal(90) || longitude.magnitude > ExactDecimal(180) {
      throw .overflow
    }
    let north = try FixedPoint(degrees: latitude).sineAndCosine
    let east = try FixedPoint(degrees: longitude).sineAndCosine
    return [north.cosine * east.cosine, north.cosine * east.sine, north.sine]
  }

  /// The angle between 0 and π/2 of a sine and cosine: what is missing of a guess is nearly the
  /// sine of what is missing, so that each step triples the digits.
  private static func angle(_ sine: FixedPoint, _ cosine: FixedPoint) -> FixedPoint {
    var angle = sine
    for _ in 0..<12 {
      let guess = angle.sineAndCosine
      angle = angle + sine * guess.cosine - cosine * guess.sine
    }
    return angle
  }

  /// Tenths of a metre in steps of 2^-60 as kilometres, half-even.
  private static func rounded(_ length: Int128) -> Int {
    let unit = Int128(10_000) << Int128(FixedPoint.bits)
    let (whole, rest) = length.quotientAndRemainder(dividingBy: unit)
    let isUp = rest * 2 > unit || (rest * 2 == unit && whole % 2 == 1)
    return Int(whole) + (isUp ? 1 : 0)
  }
}
