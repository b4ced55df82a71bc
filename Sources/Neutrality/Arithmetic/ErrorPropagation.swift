import Quantities

/// Uncertainty by approach 1 of the IPCC: half widths of 95 % intervals in percent, in quadrature.
///
/// A source's own percentage is that of its activity where its factors state theirs, and that of
/// the whole source where they do not. Factors of one name err together: their parts are added with
/// their signs before they are squared. A source with several factors is taken as if each stood
/// for all of it, which can only be too much.
///
/// Every part is taken as a percentage of the total and rounded to 10^-6, half-even; squares and
/// their sum are exact, and the root is the nearest 10^-6.
struct ErrorPropagation {
  /// The half width of the total in percent.
  let percent: ExactDecimal
  /// Names of factors that several sources share.
  let shared: [String]

  /// Propagates the uncertainty of sources that state theirs. The total must not be zero.
  init(_ sources: [SourceSummary], totalKg: ExactDecimal) throws(ArithmeticError) {
    var activities: [ExactDecimal] = []
    var factors: [String: (sum: ExactSum, sources: Set<Int>)] = [:]
    for (number, source) in sources.enumerated() {
      let kg = source.kg ?? .zero
      activities.append(try kg.multiplied(by: source.uncertaintyPercent ?? .zero))
      for (place, factor) in source.factors.enumerated() {
        guard let percent = factor.uncertaintyPercent else { continue }
        let name = factor.sharedName ?? factor.id ?? "\(number)/\(place)"
        var entry = factors[name] ?? (ExactSum(), [])
        entry.sum.add(try kg.multiplied(by: percent))
        entry.sources.insert(number)
        factors[name] = entry
      }
    }
    shared = factors.filter { $0.value.sources.count > 1 }.map(\.key).sorted()
    var squares: UInt128 = 0
    for part in activities { try Self.addSquare(of: part, totalKg, to: &squares) }
    for (_, factor) in factors {
      try Self.addSquare(of: factor.sum.total(), totalKg, to: &squares)
    }
    percent = try ExactDecimal(coefficient: Int128(Self.root(of: squares)), scale: Self.places)
  }

  private static let places = 6

  private static func addSquare(
    of part: ExactDecimal, _ totalKg: ExactDecimal, to sum: inout UInt128
  ) throws(ArithmeticError) {
    let share = try Ratio(part, of: totalKg).rounded(toPlaces: places)
    let million = try ExactDecimal(coefficient: 1, scale: -places)
    let units = try share.multiplied(by: million).coefficient.magnitude
    let square = units.multipliedReportingOverflow(by: units)
    let next = sum.addingReportingOverflow(square.partialValue)
    if square.overflow || next.overflow { throw .overflow }
    sum = next.partialValue
  }

  /// The integer nearest to the square root; there are no ties, as no integer has a root that ends
  /// in one half.
  static func root(of number: UInt128) -> UInt128 {
    if number < 2 { return number }
    // Newton's steps go down from above and stop at the root rounded down.
    var root = UInt128(1) << UInt128((129 - number.leadingZeroBitCount) / 2)
    while true {
      let next = (root + number / root) / 2
      if next >= root { break }
      root = next
    }
    return number - root * root > root ? root + 1 : root
  }
}

extension ExactDecimal {
  /// A hundredth of it: 5 percent are 0.05.
  func hundredth() throws(ArithmeticError) -> ExactDecimal {
    try multiplied(by: ExactDecimal(coefficient: 1, scale: 2))
  }
}
