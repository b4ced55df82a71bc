import ActivityData
import EmissionFactors
import Inventory
import Neutrality
import Quantities

/// Adds the lines of an inventory up to the sources of a claim: one for each facility, activity and
/// stream, as rules look at them.
struct ClaimSourcesBuilder {
  /// What makes two lines one source.
  private struct Key: Hashable, Comparable {
    let facility: String
    let activity: String
    let stream: String
    let scope: Int
    let category: Int?

    static func < (left: Key, right: Key) -> Bool {
      (left.scope, left.category ?? 0, left.facility, left.activity, left.stream)
        < (right.scope, right.category ?? 0, right.facility, right.activity, right.stream)
    }
  }

  /// The lines of a source so far.
  private struct Sum {
    var location = ExactSum()
    var market = ExactSum()
    var biogenic = ExactSum()
    var qualities: Set<DataQuality> = []
    var gases: [String: ExactSum] = [:]
    var factors: [FactorRow: Int] = [:]
  }

  private var sums: [Key: Sum] = [:]

  /// The sources of an inventory in the order of scope, category, facility and activity.
  ///
  /// - Parameter basis: The Scope 2 figure that the claim states.
  static func sources(
    of result: InventoryResult, basis: Scope2Basis
  ) throws(ArithmeticError) -> [SourceSummary] {
    var builder = ClaimSourcesBuilder()
    for line in result.lines { builder.add(line, try line.marketKg()) }
    var sources: [SourceSummary] = []
    for (key, sum) in builder.sums.sorted(by: { $0.key < $1.key }) {
      sources.append(try source(key, sum, basis: basis))
    }
    return sources
  }

  private mutating func add(_ line: ResultLine, _ marketKg: ExactDecimal) {
    let kind = line.activity.key.kind
    let key = Key(
      facility: kind.facility, activity: kind.activity, stream: line.stream, scope: line.scope,
      category: line.category)
    var sum = sums.removeValue(forKey: key) ?? Sum()
    sum.location.add(line.kg)
    sum.market.add(marketKg)
    sum.biogenic.add(line.biogenicKg)
    sum.qualities.insert(kind.quality)
    for gas in line.gases { sum.gases[gas.gas, default: ExactSum()].add(gas.kg) }
    let year = line.activity.key.month.year
    for row in line.match.rows { sum.factors[row] = max(year, sum.factors[row] ?? year) }
    sums[key] = sum
  }

  private static func source(
    _ key: Key, _ sum: Sum, basis: Scope2Basis
  ) throws(ArithmeticError) -> SourceSummary {
    let location = try sum.location.total()
    let market = try sum.market.total()
    var source = SourceSummary(
      "\(key.facility)/\(key.activity)/\(key.stream)", scope: key.scope, category: key.category,
      family: SourceSummary.family(ofActivity: key.activity),
      kg: basis == .market ? market : location)
    source.name = key.activity
    (source.activity, source.stream) = (key.activity, key.stream)
    source.locationKg = location
    source.marketKg = market
    source.biogenicKg = try sum.biogenic.total()
    source.basis = weakest(sum.qualities)
    source.gases = sum.gases.keys.sorted()
    for (gas, kg) in sum.gases { source.gasKg[gas] = try kg.total() }
    source.factors = sum.factors.sorted { $0.key.id < $1.key.id }.map {
      factor($0.key, year: $0.value)
    }
    return source
  }

  /// The weakest of the qualities that went into a source.
  private static func weakest(_ qualities: Set<DataQuality>) -> SourceSummary.Basis {
    if qualities.contains(.estimated) { return .estimate }
    return qualities.contains(.derived) ? .secondary : .primary
  }

  private static func factor(_ row: FactorRow, year: Int) -> FactorSummary {
    FactorSummary {
      $0.id = row.id
      $0.source = row.source
      $0.year = (row.validTo ?? row.validFrom).year
      $0.activityYear = year
      $0.grade = row.grade?.rawValue
      if row.isUsers { $0.publisher = .own }
    }
  }
}
