import ActivityData
import Findings
import Quantities

/// Facilities whose corrections of a month exceed its bills, whatever their units and contracts.
enum Corrections {
  private struct Group: Hashable {
    let facility: String
    let activity: String
    let month: YearMonth
    let dimension: Dimension

    init(_ kind: LineKind, _ month: YearMonth) {
      facility = kind.facility
      activity = kind.activity
      self.month = month
      dimension = kind.unit.dimension
    }
  }

  /// A warning for each activity of a facility that is below zero in a month.
  ///
  /// - Throws: `ArithmeticError.overflow` when such a sum leaves the range of numbers.
  static func findings(_ lines: ActivityLines) throws(ArithmeticError) -> [Finding] {
    // Without a negative line no sum is negative, and most inventories have few.
    var suspects: Set<Group> = []
    for entry in lines.entries where entry.quantity.isNegative {
      suspects.insert(Group(lines.kinds[entry.kind], entry.month))
    }
    if suspects.isEmpty { return [] }
    let places = Set(suspects.map { [$0.facility, $0.activity] })
    let isSuspect = lines.kinds.map { places.contains([$0.facility, $0.activity]) }
    var sums: [Group: Ratio] = [:]
    for entry in lines.entries where isSuspect[entry.kind] {
      let kind = lines.kinds[entry.kind]
      let group = Group(kind, entry.month)
      guard suspects.contains(group) else { continue }
      let amount = try Ratio(entry.quantity).multiplied(by: kind.unit.toBase)
      sums[group] = try amount.added(to: sums[group] ?? Ratio(.zero))
    }
    return sums.filter { $0.value.numerator < 0 }.map { finding($0, $1) }
  }

  private static func finding(_ group: Group, _ sum: Ratio) -> Finding {
    let base = UnitTable.standard.units.first {
      $0.dimension == group.dimension && $0.toBase == .one
    }
    return Finding(
      .warning, "quantity.negative-line",
      "\(group.facility), \(group.activity), \(group.month): the corrections exceed the bills, "
        + "\(sum.exactDecimal?.description ?? sum.description) \(base?.symbol ?? "")",
      remedy: "give the correction the month of the bill it takes back")
  }
}
