/// An exact sum of numbers that were rounded to the same number of digits after the point: as
/// exact as ``ExactSum``, and much quicker as long as the terms and their sum are not huge.
public struct RoundedSum: Sendable, Hashable {
  /// What fits, in units of 10^-places.
  private var units: Int128 = 0
  /// The rest.
  private var others = ExactSum()
  private let places: Int

  /// Makes an empty sum of terms that are counted in units of 10^-places.
  ///
  /// - Precondition: `places` is 0...37.
  public init(places: Int) {
    precondition(0...ExactDecimal.largestScale ~= places, "no number has so many places")
    self.places = places
  }

  /// Adds a number of units.
  public mutating func add(units term: Int128) {
    let sum = units.addingReportingOverflow(term)
    units = sum.overflow ? carry(term) : sum.partialValue
  }

  /// Adds any number.
  public mutating func add(_ term: ExactDecimal) { others.add(term) }

  /// Adds another sum, as if all its terms were added.
  public mutating func add(_ other: RoundedSum) {
    others.add(other.exact)
  }

  /// The same as an ``ExactSum``.
  public var exact: ExactSum {
    var sum = others
    sum.add(units: units, places: places)
    return sum
  }

  /// The sum. Throws `.overflow` as ``ExactSum/total()`` does.
  public func total() throws(ArithmeticError) -> ExactDecimal { try exact.total() }

  /// Moves what was gathered out of the way; returns the term that did not fit beside it.
  private mutating func carry(_ term: Int128) -> Int128 {
    others.add(units: units, places: places)
    return term
  }
}
