/// Takes the change between two inventories apart a second way: slowly, from the texts of rows, by
/// the formula as it is written in the documents.
public struct ComparisonOracle: Sendable {
  /// What changed of one source, as texts of kg.
  public struct Effects: Sendable, Hashable {
    /// The emissions now less those of the base.
    public let change: String
    /// (quantity - base quantity) x base emissions / base quantity.
    public let activity: String
    /// The change less the activity effect.
    public let factor: String

    /// Puts them together.
    public init(change: String, activity: String, factor: String) {
      self.change = change
      self.activity = activity
      self.factor = factor
    }
  }

  /// A year: how its lines are calculated, and its rows.
  public typealias Year = (oracle: Oracle, rows: [Oracle.Row])

  private struct Sum {
    var quantity = SlowFraction("0")
    var kilograms = SlowFraction("0")
  }

  /// The effects by `facility|activity`.
  public static func effects(base: Year, reporting: Year) -> [String: Effects] {
    let (before, now) = (sums(base), sums(reporting))
    var all: [String: Effects] = [:]
    for source in Set(before.keys).union(now.keys) {
      all[source] = effects(before[source] ?? Sum(), now[source] ?? Sum())
    }
    return all
  }

  private static func effects(_ before: Sum, _ now: Sum) -> Effects {
    let change = now.kilograms - before.kilograms
    var activity = change
    if !before.quantity.isZero && !now.quantity.isZero {
      let exact = (now.quantity - before.quantity) * before.kilograms / before.quantity
      activity = SlowFraction(exact.rounded(places: 9))
    }
    return Effects(
      change: change.rounded(places: 9), activity: activity.rounded(places: 9),
      factor: (change - activity).rounded(places: 9))
  }

  private static func sums(_ year: Year) -> [String: Sum] {
    let kilograms = year.oracle.lines(year.rows)
    var quantities: [String: String] = [:]
    var sums: [String: Sum] = [:]
    for (line, quantity) in year.oracle.quantities(year.rows) {
      let parts = line.split(separator: "|").map(String.init)
      let source = "\(parts[0])|\(parts[1])"
      // Decimals stay decimals, so that fractions that are never reduced do not grow with the rows.
      let own = "\(source)|\(parts[3])"
      quantities[own] = (SlowFraction(quantities[own] ?? "0") + SlowFraction(quantity))
        .rounded(places: 18)
      let before = sums[source]?.kilograms ?? SlowFraction("0")
      let more = (before + SlowFraction(kilograms[line] ?? "0")).rounded(places: 9)
      sums[source, default: Sum()].kilograms = SlowFraction(more)
    }
    for (own, quantity) in quantities {
      let parts = own.split(separator: "|").map(String.init)
      let source = "\(parts[0])|\(parts[1])"
      let before = sums[source]?.quantity ?? SlowFraction("0")
      sums[source]?.quantity =
        before + SlowFraction(quantity) * year.oracle.ratio(of: parts[2])
    }
    return sums
  }
}
