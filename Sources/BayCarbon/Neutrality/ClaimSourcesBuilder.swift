import ActivityData
import EmissionFactors
import Inventory
import Neutrality
import Quantities

/// Adds the lines of an inventory up to the sources of a claim: one for each facility, activity and
/// stream, as rules look at them.
struct ClaimSourcesBuilder {
  private let lines: ResultLines
  private let facilities: FacilityNumbers
  private let groups: PlanGroups
  private var sources: [Source] = []

  /// The sources of an inventory in the order of scope, category, facility and activity.
  ///
  /// - Parameter basis: The Scope 2 figure that the claim states.
  static func sources(
    of result: InventoryResult, basis: Scope2Basis
  ) throws(ArithmeticError) -> [SourceSummary] {
    var builder = ClaimSourcesBuilder(result.lines)
    try builder.addLines()
    return try builder.summaries(basis: basis)
  }

  private init(_ lines: ResultLines) {
    self.lines = lines
    facilities = FacilityNumbers(of: lines.activity.kinds)
    groups = PlanGroups(lines.plans)
  }

  private mutating func addLines() throws(ArithmeticError) {
    var places: [Int: Int] = [:]
    var figures = LineFigures()
    for index in lines.entries.indices {
      let entry = lines.entries[index]
      let line = lines.activity.entries[entry.line]
      let (facility, group) = (facilities.ofKind[line.kind], groups.ofPlan[entry.plan])
      let number = facility * groups.all.count + group
      let place = places[number] ?? sources.count
      if place == sources.count {
        places[number] = place
        sources.append(Source(facility, group, gases: groups.all[group].gases.count))
      }
      sources[place].note(plan: entry.plan, year: line.month.year)
      let gases = groups.gasPlaces[entry.plan]
      if lines.plans[entry.plan].calculate(line.quantity, into: &figures) {
        sources[place].add(figures, gases, marketKg: lines.covered(index)?.marketKg)
      } else {
        let whole = lines[index]
        sources[place].add(whole, gases, marketKg: try whole.marketKg())
      }
    }
  }

  private func summaries(basis: Scope2Basis) throws(ArithmeticError) -> [SourceSummary] {
    let order = sources.sorted { left, right in
      let (one, other) = (groups.all[left.group], groups.all[right.group])
      return (one.scope, one.category ?? 0, facilities.ranks[left.facility], left.group)
        < (other.scope, other.category ?? 0, facilities.ranks[right.facility], right.group)
    }
    var summaries: [SourceSummary] = []
    summaries.reserveCapacity(order.count)
    // The same activity has the same factors in one facility as in another, more often than not.
    var factors: [[PlanYear]: [FactorSummary]] = [:]
    for source in order {
      let years = source.years.sorted { $0.plan < $1.plan }
      let used = factors[years] ?? self.factors(years)
      factors[years] = used
      var summary = try summary(of: source, basis: basis)
      summary.factors = used
      summaries.append(summary)
    }
    return summaries
  }

  private func summary(
    of source: Source, basis: Scope2Basis
  ) throws(ArithmeticError) -> SourceSummary {
    let group = groups.all[source.group]
    let facility = facilities.names[source.facility]
    let location = try source.location.total()
    let market = try source.market.total()
    var summary = SourceSummary(
      "\(facility)/\(group.activity)/\(group.stream)", scope: group.scope,
      category: group.category, family: group.family, kg: basis == .market ? market : location)
    summary.name = group.activity
    (summary.facility, summary.activity, summary.stream) = (facility, group.activity, group.stream)
    summary.locationKg = location
    summary.marketKg = market
    summary.biogenicKg = try source.biogenic.total()
    let plans = source.years.map(\.plan)
    summary.basis = Self.weakest(Set(plans.map { lines.plans[$0].kind.quality }))
    for place in Set(plans.flatMap { groups.gasPlaces[$0] }).sorted() {
      summary.gases.append(group.gases[place])
      summary.gasKg[group.gases[place]] = try source.gases[place].total()
    }
    return summary
  }

  /// The weakest of the qualities that went into a source.
  private static func weakest(_ qualities: Set<DataQuality>) -> SourceSummary.Basis {
    if qualities.contains(.estimated) { return .estimate }
    return qualities.contains(.derived) ? .secondary : .primary
  }

  /// The factors of plans, each with the last year in which it was used.
  private func factors(_ years: [PlanYear]) -> [FactorSummary] {
    var used: [FactorRow: Int] = [:]
    for (plan, year) in years.map({ ($0.plan, $0.last) }) {
      for row in lines.plans[plan].match.rows { used[row] = max(year, used[row] ?? 0) }
    }
    return used.sorted { $0.key.id < $1.key.id }.map { Self.factor($0.key, year: $0.value) }
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

/// A plan and the last year in which lines of a source follow it.
private struct PlanYear: Hashable {
  let plan: Int
  var last: Int
}

/// The lines of one group in one facility so far.
private struct Source {
  let facility: Int
  let group: Int
  var location = RoundedSum(places: Calculation.places)
  var market = RoundedSum(places: Calculation.places)
  var biogenic = RoundedSum(places: Calculation.places)
  /// In the order of the group.
  var gases: [RoundedSum]
  /// The plans that the lines follow, each once.
  var years: [PlanYear] = []

  init(_ facility: Int, _ group: Int, gases count: Int) {
    self.facility = facility
    self.group = group
    gases = [RoundedSum](repeating: RoundedSum(places: Calculation.places), count: count)
  }

  mutating func note(plan: Int, year: Int) {
    // Mostly that of the line before.
    if let place = years.lastIndex(where: { $0.plan == plan }) {
      years[place].last = max(years[place].last, year)
    } else {
      years.append(PlanYear(plan: plan, last: year))
    }
  }

  /// Adds a line that was calculated the quick way.
  ///
  /// - Parameters:
  ///   - places: Where the gases of its plan stand in the group.
  ///   - marketKg: Its market-based figure where an instrument covers something of it.
  mutating func add(
    _ figures: borrowing LineFigures, _ places: [Int], marketKg: ExactDecimal?
  ) {
    location.add(units: figures.kg)
    if let marketKg { market.add(marketKg) } else { market.add(units: figures.marketKg) }
    biogenic.add(units: figures.biogenicKg)
    for index in places.indices { gases[places[index]].add(units: figures.gases[index].kg) }
  }

  /// Adds a line whose figures are too large for the quick way.
  mutating func add(_ line: ResultLine, _ places: [Int], marketKg: ExactDecimal) {
    location.add(line.kg)
    market.add(marketKg)
    biogenic.add(line.biogenicKg)
    for (place, gas) in zip(places, line.gases) { gases[place].add(gas.kg) }
  }
}

/// The facilities by number.
private struct FacilityNumbers {
  private(set) var names: [String] = []
  /// The number of the facility of each kind.
  private(set) var ofKind: [Int] = []
  /// The place of each facility in the order of their names.
  private(set) var ranks: [Int]

  init(of kinds: [LineKind]) {
    var numbers: [String: Int] = [:]
    for kind in kinds {
      let number = numbers[kind.facility] ?? names.count
      if number == names.count {
        numbers[kind.facility] = number
        names.append(kind.facility)
      }
      ofKind.append(number)
    }
    ranks = names.map { _ in 0 }
    let order = names.indices.sorted { [names] in names[$0] < names[$1] }
    for (rank, number) in order.enumerated() { ranks[number] = rank }
  }
}

/// The plans by what makes their lines one source in a facility.
private struct PlanGroups {
  struct Group {
    let activity: String
    let stream: String
    let scope: Int
    let category: Int?
    let family: String
    /// The gases of all its plans, in the order of their names.
    var gases: [String] = []
  }

  /// In the order of activity and stream.
  private(set) var all: [Group] = []
  /// The group of each plan.
  private(set) var ofPlan: [Int]
  /// Where the gases of each plan stand among those of its group.
  private(set) var gasPlaces: [[Int]] = []

  private struct Key: Hashable {
    let activity: String
    let stream: String
    let scope: Int
    let category: Int?

    init(_ plan: LinePlan) {
      (activity, stream) = (plan.kind.activity, plan.stream)
      (scope, category) = (plan.scope, plan.category)
    }
  }

  init(_ plans: [LinePlan]) {
    let keys = Set(plans.map(Key.init)).sorted {
      ($0.activity, $0.stream, $0.scope, $0.category ?? 0)
        < ($1.activity, $1.stream, $1.scope, $1.category ?? 0)
    }
    let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    ofPlan = plans.map { numbers[Key($0)] ?? 0 }
    var gases = keys.map { _ in Set<String>() }
    for (plan, group) in zip(plans, ofPlan) {
      gases[group].formUnion(plan.gases.plans.map(\.gas))
    }
    all = zip(keys, gases).map { key, gases in
      Group(
        activity: key.activity, stream: key.stream, scope: key.scope, category: key.category,
        family: SourceSummary.family(ofActivity: key.activity), gases: gases.sorted())
    }
    gasPlaces = zip(plans, ofPlan).map { [all] plan, group in
      plan.gases.plans.map { all[group].gases.firstIndex(of: $0.gas) ?? 0 }
    }
  }
}
