import ActivityData
import EmissionFactors
import Quantities

/// A source of emissions in two inventories: the lines of one activity and stream in one facility
/// and region, counted in units that convert into each other.
public struct ComparedSource: Sendable, Hashable {
  /// The facility id.
  public var facility: String
  /// The activity id.
  public var activity: String
  /// The region code.
  public var region: String
  /// The stream, such as `combustion`.
  public var stream: String
  /// 1, 2 or 3.
  public var scope: Int
  /// 1 to 15 in Scope 3.
  public var category: Int?
  /// In which of the two inventories it stands.
  public var presence: Presence
  /// The unit of the quantities: the one of the base where it has one.
  public var unit: Unit
  /// The quantity in the base period; exact, which a decimal would not always be.
  public var baseQuantity: Ratio
  /// That in the reporting period.
  public var quantity: Ratio
  /// The change with location-based Scope 2.
  public var location: ChangeEffects
  /// The change with market-based Scope 2.
  public var market: ChangeEffects
  /// The series of the factors used; empty for the default one.
  public var baseSeries: Set<String>
  /// Those of the reporting period.
  public var series: Set<String>

  /// In which inventories a source stands.
  public enum Presence: String, Sendable, Hashable, CaseIterable {
    /// In both.
    case both
    /// In the reporting period only.
    case new
    /// In the base period only.
    case ended
  }

  /// The change on one basis.
  public func effects(isMarket: Bool) -> ChangeEffects { isMarket ? market : location }
}

/// Adds the lines of two inventories up to the sources that they have in common.
struct ComparedSources {
  /// What makes two lines one source.
  private struct Key: Hashable, Comparable {
    let scope: Int
    let category: Int
    let facility: String
    let activity: String
    let region: String
    let stream: String
    let dimension: String

    init(_ line: ResultLine) {
      let kind = line.activity.key.kind
      (scope, category) = (line.scope, line.category ?? 0)
      (facility, activity, region) = (kind.facility, kind.activity, kind.region)
      (stream, dimension) = (line.stream, kind.unit.dimension.id)
    }

    static func < (left: Key, right: Key) -> Bool {
      if (left.scope, left.category) != (right.scope, right.category) {
        return (left.scope, left.category) < (right.scope, right.category)
      }
      return
        (left.facility, left.activity, left.region, left.stream, left.dimension)
        < (right.facility, right.activity, right.region, right.stream, right.dimension)
    }
  }

  /// The lines of a source in one inventory.
  private struct Sum {
    var quantities: [Unit: ExactSum] = [:]
    var location = ExactSum()
    var market = ExactSum()
    var series: Set<String> = []

    /// Its first unit by name.
    var unit: Unit? { quantities.keys.min { $0.symbol < $1.symbol } }

    func quantity(in unit: Unit) throws(ArithmeticError) -> Ratio {
      var all = Ratio(.zero)
      for (own, sum) in quantities.sorted(by: { $0.key.symbol < $1.key.symbol }) {
        guard let step = try? own.ratio(to: unit) else { throw .overflow }
        all = try all.added(to: Ratio(try sum.total()).multiplied(by: step))
      }
      return all
    }
  }

  private var base: [Key: Sum] = [:]
  private var reporting: [Key: Sum] = [:]

  init(base: InventoryResult, reporting: InventoryResult) throws(ArithmeticError) {
    self.base = try Self.sums(of: base)
    self.reporting = try Self.sums(of: reporting)
  }

  private static func sums(
    of result: InventoryResult
  ) throws(ArithmeticError) -> [Key: Sum] {
    var sums: [Key: Sum] = [:]
    for line in result.lines {
      let key = Key(line)
      var sum = sums.removeValue(forKey: key) ?? Sum()
      sum.quantities[line.activity.key.unit, default: ExactSum()].add(line.activity.quantity)
      sum.location.add(line.kg)
      sum.market.add(try line.marketKg())
      sum.series.formUnion(line.match.rows.map(\.series))
      sums[key] = sum
    }
    return sums
  }

  /// The sources in the order of scope, category, facility and activity.
  func all() throws(ArithmeticError) -> [ComparedSource] {
    var sources: [ComparedSource] = []
    for key in Set(base.keys).union(reporting.keys).sorted() {
      let (before, now) = (base[key], reporting[key])
      guard let unit = before?.unit ?? now?.unit else { continue }
      sources.append(try Self.source(key, before ?? Sum(), now ?? Sum(), unit))
      sources[sources.count - 1].presence =
        before == nil ? .new : now == nil ? .ended : .both
    }
    return sources
  }

  private static func source(
    _ key: Key, _ before: Sum, _ now: Sum, _ unit: Unit
  ) throws(ArithmeticError) -> ComparedSource {
    let (old, new) = (try before.quantity(in: unit), try now.quantity(in: unit))
    return ComparedSource(
      facility: key.facility, activity: key.activity, region: key.region, stream: key.stream,
      scope: key.scope, category: key.category == 0 ? nil : key.category, presence: .both,
      unit: unit, baseQuantity: old, quantity: new,
      location: try ChangeEffects(
        from: before.location.total(), of: old, to: now.location.total(), of: new),
      market: try ChangeEffects(
        from: before.market.total(), of: old, to: now.market.total(), of: new),
      baseSeries: before.series, series: now.series)
  }
}
