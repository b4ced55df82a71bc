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

  /// The lines of one plan in one facility so far; of a large inventory there are far fewer than
  /// lines.
  fileprivate struct Part {
    let facility: String
    let plan: LinePlan
    var location = RoundedSum(places: Calculation.places)
    var market = RoundedSum(places: Calculation.places)
    var biogenic = RoundedSum(places: Calculation.places)
    /// In the order of the plan.
    var gases: [RoundedSum]
    /// The last year in which there is something.
    var year: Int

    init(_ facility: String, _ plan: LinePlan, year: Int) {
      self.facility = facility
      self.plan = plan
      self.year = year
      gases = plan.gases.plans.map { _ in RoundedSum(places: Calculation.places) }
    }
  }

  /// The lines of a source.
  private struct Sum {
    var location = ExactSum()
    var market = ExactSum()
    var biogenic = ExactSum()
    var qualities: Set<DataQuality> = []
    var gases: [String: ExactSum] = [:]
    var factors: [FactorRow: Int] = [:]
  }

  private var parts: [Part] = []

  /// The sources of an inventory in the order of scope, category, facility and activity.
  ///
  /// - Parameter basis: The Scope 2 figure that the claim states.
  static func sources(
    of result: InventoryResult, basis: Scope2Basis
  ) throws(ArithmeticError) -> [SourceSummary] {
    var builder = ClaimSourcesBuilder()
    try builder.add(result.lines)
    var sources: [SourceSummary] = []
    for (key, sum) in builder.sums().sorted(by: { $0.key < $1.key }) {
      sources.append(try source(key, sum, basis: basis))
    }
    return sources
  }

  private mutating func add(_ lines: ResultLines) throws(ArithmeticError) {
    let facilities = Self.facilityNumbers(of: lines.activity.kinds)
    var places: [Int: Int] = [:]
    var figures = LineFigures()
    for index in lines.entries.indices {
      let entry = lines.entries[index]
      let line = lines.activity.entries[entry.line]
      let plan = lines.plans[entry.plan]
      let year = line.month.year
      let number = facilities[line.kind] * lines.plans.count + entry.plan
      let place = places[number] ?? parts.count
      if place == parts.count {
        places[number] = place
        parts.append(Part(lines.activity.kinds[line.kind].facility, plan, year: year))
      }
      parts[place].year = max(parts[place].year, year)
      if plan.calculate(line.quantity, into: &figures) {
        parts[place].add(figures, marketKg: lines.covered(index)?.marketKg)
      } else {
        let whole = lines[index]
        parts[place].add(whole, marketKg: try whole.marketKg())
      }
    }
  }

  /// A number for the facility of each kind; the kinds are in the order of their facilities.
  private static func facilityNumbers(of kinds: [LineKind]) -> [Int] {
    var numbers: [String: Int] = [:]
    return kinds.map { kind in
      let number = numbers[kind.facility] ?? numbers.count
      numbers[kind.facility] = number
      return number
    }
  }

  /// The parts added up to sources.
  private func sums() -> [Key: Sum] {
    var sums: [Key: Sum] = [:]
    for part in parts {
      let plan = part.plan
      let key = Key(
        facility: part.facility, activity: plan.kind.activity, stream: plan.stream,
        scope: plan.scope, category: plan.category)
      var sum = sums.removeValue(forKey: key) ?? Sum()
      sum.location.add(part.location.exact)
      sum.market.add(part.market.exact)
      sum.biogenic.add(part.biogenic.exact)
      sum.qualities.insert(plan.kind.quality)
      for (gas, kg) in zip(plan.gases.plans, part.gases) {
        sum.gases[gas.gas, default: ExactSum()].add(kg.exact)
      }
      for row in plan.match.rows { sum.factors[row] = max(part.year, sum.factors[row] ?? 0) }
      sums[key] = sum
    }
    return sums
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

extension ClaimSourcesBuilder.Part {
  /// Adds a line that was calculated the quick way.
  ///
  /// - Parameter marketKg: Its market-based figure where an instrument covers something of it.
  fileprivate mutating func add(_ figures: borrowing LineFigures, marketKg: ExactDecimal?) {
    location.add(units: figures.kg)
    if let marketKg { market.add(marketKg) } else { market.add(units: figures.marketKg) }
    biogenic.add(units: figures.biogenicKg)
    for index in gases.indices { gases[index].add(units: figures.gases[index].kg) }
  }

  /// Adds a line whose figures are too large for the quick way.
  fileprivate mutating func add(_ line: ResultLine, marketKg: ExactDecimal) {
    location.add(line.kg)
    market.add(marketKg)
    biogenic.add(line.biogenicKg)
    for (index, gas) in line.gases.enumerated() { gases[index].add(gas.kg) }
  }
}
