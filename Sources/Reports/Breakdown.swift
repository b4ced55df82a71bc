import ActivityData
import Inventory
import Quantities

/// The lines of a result, added up by what a table asks for. Every list has a fixed order.
struct Breakdown {
  /// Lines of one scope and, in Scope 3, one category.
  struct Category {
    let scope: Int
    let category: Int?
    /// kg CO2e, location-based in Scope 2.
    let kg: ExactDecimal
    /// kg CO2e, market-based; nil outside Scope 2.
    let marketKg: ExactDecimal?
  }

  /// One gas in one place of the report.
  struct Gas {
    let gas: String
    let basket: GasAmount.Basket
    /// kg of the gas.
    let massKg: ExactDecimal
    /// kg CO2e, location-based in Scope 2.
    let kg: ExactDecimal
  }

  /// All streams of one activity in one facility.
  struct Source {
    let facility: String
    let activity: String
    /// kg CO2e, location-based in Scope 2.
    let kg: ExactDecimal
  }

  private let manifest: Manifest
  private let lines: [ResultLine]

  init(_ result: InventoryResult) {
    manifest = result.manifest
    lines = result.lines
  }

  /// By scope, then category; a line of Scope 3 without category comes first in its scope.
  func categories() throws(ArithmeticError) -> [Category] {
    let groups = Dictionary(grouping: lines) { $0.scope * 100 + ($0.category ?? 0) }
    var categories: [Category] = []
    for (_, lines) in groups.sorted(by: { $0.key < $1.key }) {
      let totals = try Totals(lines)
      let scope = lines[0].scope
      let kg = [totals.scope1Kg, totals.scope2LocationKg, totals.scope3Kg][scope - 1]
      categories.append(
        Category(
          scope: scope, category: lines[0].category, kg: kg,
          marketKg: scope == 2 ? totals.scope2MarketKg : nil))
    }
    return categories
  }

  /// Every facility of the manifest in its order, those without lines too: a bill may be missing.
  func facilities() throws(ArithmeticError) -> [(facility: String, totals: Totals)] {
    let groups = Dictionary(grouping: lines, by: \.activity.key.facility)
    let stated = manifest.facilities.map(\.id)
    let others = groups.keys.filter { !stated.contains($0) }.sorted()
    var facilities: [(facility: String, totals: Totals)] = []
    for id in stated + others { facilities.append((id, try Totals(groups[id] ?? []))) }
    return facilities
  }

  /// Every month of the reporting period, those without lines too.
  func months() throws(ArithmeticError) -> [(month: YearMonth, totals: Totals)] {
    let groups = Dictionary(grouping: lines, by: \.activity.key.month)
    var months: [(month: YearMonth, totals: Totals)] = []
    for month in Set(manifest.period.months).union(groups.keys).sorted() {
      months.append((month, try Totals(groups[month] ?? [])))
    }
    return months
  }

  /// Gases in the scopes, then biogenic ones, then those outside the Kyoto basket; by name.
  func gases() throws(ArithmeticError) -> [Gas] {
    var gases: [Gas] = []
    for basket in [GasAmount.Basket.scopes, .biogenic, .outsideKyoto] {
      let amounts = lines.lazy.flatMap(\.gases).filter { $0.basket == basket }
      let groups = Dictionary(grouping: amounts, by: \.gas)
      for (gas, amounts) in groups.sorted(by: { $0.key < $1.key }) {
        var mass = ExactSum()
        var kg = ExactSum()
        for amount in amounts {
          mass.add(amount.massKg)
          kg.add(amount.kg)
        }
        gases.append(
          Gas(gas: gas, basket: basket, massKg: try mass.total(), kg: try kg.total()))
      }
    }
    return gases
  }

  /// The largest sources, at most `limit`; of equal ones the first by facility and activity.
  func largestSources(_ limit: Int) throws(ArithmeticError) -> [Source] {
    let groups = Dictionary(grouping: lines) {
      [$0.activity.key.facility, $0.activity.key.activity]
    }
    var sources: [Source] = []
    for (names, lines) in groups {
      sources.append(
        Source(
          facility: names[0], activity: names[1], kg: try Totals(lines).totalLocationKg()))
    }
    sources.sort { left, right in
      if left.kg != right.kg { return left.kg > right.kg }
      return (left.facility, left.activity) < (right.facility, right.activity)
    }
    return Array(sources.prefix(limit))
  }
}
