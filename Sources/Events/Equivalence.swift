import EmissionFactors
import Quantities

/// An amount of carbon dioxide told vividly, with where the figure comes from. It says nothing that
/// the kilograms do not say and enters no total.
public struct Equivalence: Sendable {
  /// What it is, such as `tree-year`.
  public var id: String
  /// What it is, in words.
  public var names: Names
  /// How many, three decimals, rounded half-even.
  public var number: ExactDecimal
  /// How many in whole ones, rounded half up.
  public var whole: ExactDecimal
  /// The figure.
  public var factor: FactorRow

  /// The activities that make sense, and whether the older figure is shown too.
  private static let activities = [
    "equivalence.tree-year", "equivalence.seedling-10-years", "car.average.unknown",
  ]

  /// The three conventions for trees, and kilometres by car; none for an amount that is not above
  /// zero.
  ///
  /// - Throws: `ArithmeticError.overflow` for an amount out of range.
  public static func all(
    of kg: ExactDecimal, factors: FactorSet
  ) throws(ArithmeticError) -> [Equivalence] {
    if kg.isZero || kg.isNegative { return [] }
    var all: [Equivalence] = []
    for activity in activities {
      guard let entry = factors.activities[activity] else { continue }
      let rows = factors.rows(of: activity).filter { !$0.isUsers && !$0.value.isZero }
        .filter { $0.unit.denominator?.dimension != .passengerDistance }
        .filter { ["equivalence", entry.streams.first?.name ?? ""].contains($0.stream) }
      for row in newest(rows) {
        let ratio = try Ratio(kg).divided(by: Ratio(row.value))
        all.append(
          Equivalence(
            id: activity + (row.series.isEmpty ? "" : ".\(row.series)"), names: entry.names,
            number: try ratio.rounded(toPlaces: 3), whole: try halfUp(ratio), factor: row))
      }
    }
    return all
  }

  /// The newest row of each series, in the order of the series.
  private static func newest(_ rows: [FactorRow]) -> [FactorRow] {
    Dictionary(grouping: rows, by: \.series).sorted { $0.key < $1.key }.compactMap { _, rows in
      rows.max { $0.validFrom < $1.validFrom }
    }
  }

  /// To a whole number, a half upwards.
  private static func halfUp(_ ratio: Ratio) throws(ArithmeticError) -> ExactDecimal {
    let half = try ratio.added(to: Ratio(1, 2))
    return try ExactDecimal(coefficient: half.numerator / half.denominator, scale: 0)
  }
}
