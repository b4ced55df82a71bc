import ActivityData
import Inventory
import Quantities

/// The lines of a result, added up by what a table asks for. Every list has a fixed order.
package struct Breakdown {
  /// Lines of one scope and, in Scope 3, one category.
  package struct Category {
    package let scope: Int
    package let category: Int?
    /// kg CO2e, location-based in Scope 2.
    package let kg: ExactDecimal
    /// kg CO2e, market-based; nil outside Scope 2.
    let marketKg: ExactDecimal?
  }

  /// One gas in one place of the report.
  package struct Gas {
    package let gas: String
    package let basket: GasAmount.Basket
    /// kg of the gas.
    package let massKg: ExactDecimal
    /// kg CO2e, location-based in Scope 2.
    package let kg: ExactDecimal
  }

  /// All streams of one activity in one facility.
  struct Source {
    let facility: String
    let activity: String
    /// kg CO2e, location-based in Scope 2.
    let kg: ExactDecimal
  }

  private let manifest: Manifest
  private let plans: [LinePlan]
  private let sums: LineSums

  package init(_ result: InventoryResult) {
    manifest = result.manifest
    plans = result.lines.plans
    sums = result.sums
  }

  /// By scope, then category; a line of Scope 3 without category comes first in its scope.
  package func categories() throws(ArithmeticError) -> [Category] {
    var groups: [Int: (first: LinePlan, sums: ScopeSums)] = [:]
    for group in groupsWithLines {
      let plan = plans[group.plan]
      groups[plan.scope * 100 + (plan.category ?? 0), default: (plan, ScopeSums())]
        .sums.add(group, of: plan, in: sums)
    }
    var categories: [Category] = []
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      let totals = try group.sums.totals()
      let scope = group.first.scope
      let kg = [totals.scope1Kg, totals.scope2LocationKg, totals.scope3Kg][scope - 1]
      categories.append(
        Category(
          scope: scope, category: group.first.category, kg: kg,
          marketKg: scope == 2 ? totals.scope2MarketKg : nil))
    }
    return categories
  }

  /// Every facility of the manifest in its order, those without lines too: a bill may be missing.
  func facilities() throws(ArithmeticError) -> [(facility: String, totals: Totals)] {
    var groups: [String: ScopeSums] = [:]
    for source in sums.sources where source.lines > 0 {
      groups[source.facility, default: ScopeSums()].add(source.sums)
    }
    let stated = manifest.facilities.map(\.id)
    let known = Set(stated)
    let others = groups.keys.filter { !known.contains($0) }.sorted()
    var facilities: [(facility: String, totals: Totals)] = []
    for id in stated + others { facilities.append((id, try (groups[id] ?? ScopeSums()).totals())) }
    return facilities
  }

  /// Every month of the reporting period, those without lines too.
  func months() throws(ArithmeticError) -> [(month: YearMonth, totals: Totals)] {
    var groups: [YearMonth: ScopeSums] = [:]
    for month in manifest.period.months { groups[month] = ScopeSums() }
    for group in groupsWithLines {
      groups[group.month, default: ScopeSums()].add(group, of: plans[group.plan], in: sums)
    }
    var months: [(month: YearMonth, totals: Totals)] = []
    for (month, sums) in groups.sorted(by: { $0.key < $1.key }) {
      months.append((month, try sums.totals()))
    }
    return months
  }

  /// Gases in the scopes, then biogenic ones, then those outside the Kyoto basket; by name.
  package func gases() throws(ArithmeticError) -> [Gas] {
    var baskets: [GasAmount.Basket: [String: (mass: ExactSum, kg: ExactSum)]] = [:]
    for group in groupsWithLines {
      let gases = plans[group.plan].gases.plans
      for (gas, amount) in zip(gases, sums.gases(of: group, count: gases.count)) {
        let none = (mass: ExactSum(), kg: ExactSum())
        baskets[gas.basket, default: [:]][gas.gas, default: none].mass.add(amount.massKg.exact)
        baskets[gas.basket, default: [:]][gas.gas, default: none].kg.add(amount.kg.exact)
      }
    }
    var gases: [Gas] = []
    for basket in [GasAmount.Basket.scopes, .biogenic, .outsideKyoto] {
      for (gas, sums) in (baskets[basket] ?? [:]).sorted(by: { $0.key < $1.key }) {
        gases.append(
          Gas(
            gas: gas, basket: basket, massKg: try sums.mass.total(), kg: try sums.kg.total()))
      }
    }
    return gases
  }

  /// The largest sources, at most `limit`; of equal ones the first by facility and activity.
  func largestSources(_ limit: Int) throws(ArithmeticError) -> [Source] {
    var sources: [Source] = []
    for source in sums.sources where source.lines > 0 {
      sources.append(
        Source(
          facility: source.facility, activity: source.activity,
          kg: try source.sums.totals().totalLocationKg()))
    }
    sources.sort { left, right in
      if left.kg != right.kg { return left.kg > right.kg }
      return (left.facility, left.activity) < (right.facility, right.activity)
    }
    return Array(sources.prefix(limit))
  }

  private var groupsWithLines: some Sequence<LineSums.Group> {
    sums.groups.lazy.filter { $0.lines > 0 }
  }
}
