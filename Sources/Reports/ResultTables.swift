import ActivityData
import Inventory
import Quantities

/// The tables of the text report.
struct ResultTables {
  private static let sourcesShown = 10

  private let result: InventoryResult
  private let amounts: Amounts
  private let breakdown: Breakdown

  init(_ result: InventoryResult, amounts: Amounts) {
    self.result = result
    self.amounts = amounts
    breakdown = Breakdown(result)
  }

  /// Adds the table of a grouping; the one by scope is the table of totals.
  func add(_ grouping: Grouping, to page: inout TextPage) throws(ArithmeticError) {
    switch grouping {
    case .scope: break
    case .category: try categories(on: &page)
    case .facility: try facilities(on: &page)
    case .month: try months(on: &page)
    case .gas: try gases(on: &page)
    }
  }

  func totals(on page: inout TextPage) throws(ArithmeticError) {
    let totals = result.totals
    var table = TextTable([
      .text(""), .text(""), .number("location-based"), .number("market-based"),
    ])
    func add(
      _ name: String, _ what: String, _ location: ExactDecimal, _ market: ExactDecimal
    ) throws(ArithmeticError) {
      table.add([name, what, try amounts.text(location), try amounts.text(market)])
    }
    try add("Scope 1", ScopeNames.name(1, nil), totals.scope1Kg, totals.scope1Kg)
    try add("Scope 2", ScopeNames.name(2, nil), totals.scope2LocationKg, totals.scope2MarketKg)
    try add("Scope 3", "Value chain", totals.scope3Kg, totals.scope3Kg)
    try add("Total", "", try totals.totalLocationKg(), try totals.totalMarketKg())
    page.section("TOTALS, \(amounts.unit) CO2e")
    page.table(table)
    page.line("Beside the scopes, in no total:", indentation: 2)
    var beside = TextTable([.text(""), .number("")])
    beside.add([
      "Biogenic CO2, \(amounts.unit) CO2", try amounts.text(totals.biogenicCO2Kg),
    ])
    beside.add([
      "Gases outside the Kyoto basket, \(amounts.unit) CO2e",
      try amounts.text(totals.outsideKyotoKg),
    ])
    page.table(beside)
  }

  private func categories(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([
      .text("scope"), .flexible("category"), .number("location-based"), .number("market-based"),
      .number("share, %"),
    ])
    for sum in try breakdown.categories() {
      table.add([
        ScopeNames.number(sum.scope, sum.category), ScopeNames.name(sum.scope, sum.category),
        try amounts.text(sum.kg), try amounts.text(sum.marketKg ?? sum.kg),
        try amounts.share(sum.kg),
      ])
    }
    show(
      table, "BY CATEGORY, \(amounts.unit) CO2e; share of the location-based total", on: &page)
  }

  private func facilities(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([.flexible("facility")] + Self.scopeColumns)
    for (id, totals) in try breakdown.facilities() {
      table.add([name(of: id)] + (try cells(totals)))
    }
    show(
      table,
      "BY FACILITY, \(amounts.unit) CO2e; total and share with the location-based Scope 2",
      on: &page)
  }

  private func months(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([.text("month")] + Self.scopeColumns)
    for (month, totals) in try breakdown.months() {
      table.add([month.description] + (try cells(totals)))
    }
    show(
      table, "BY MONTH, \(amounts.unit) CO2e; total and share with the location-based Scope 2",
      on: &page)
  }

  private static let scopeColumns: [TextTable.Column] = [
    .number("scope 1"), .number("2 location"), .number("2 market"), .number("scope 3"),
    .number("total"), .number("share, %"),
  ]

  private func cells(_ totals: Totals) throws(ArithmeticError) -> [String] {
    let total = try totals.totalLocationKg()
    return [
      try amounts.text(totals.scope1Kg), try amounts.text(totals.scope2LocationKg),
      try amounts.text(totals.scope2MarketKg), try amounts.text(totals.scope3Kg),
      try amounts.text(total), try amounts.share(total),
    ]
  }

  private func gases(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([
      .text("gas"), .text("reported"), .number("kg of the gas"),
      .number("\(amounts.unit) CO2e"), .number("share, %"),
    ])
    for sum in try breakdown.gases() {
      table.add([
        sum.gas, Self.place(of: sum.basket), sum.massKg.formatted(places: 3, grouping: true),
        try amounts.text(sum.kg), sum.basket == .scopes ? try amounts.share(sum.kg) : "",
      ])
    }
    show(table, "BY GAS, with the location-based Scope 2", on: &page)
  }

  private static func place(of basket: GasAmount.Basket) -> String {
    switch basket {
    case .scopes: "in the scopes"
    case .biogenic: "beside them, biogenic"
    case .outsideKyoto: "beside them, not Kyoto"
    }
  }

  func scope3(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([
      .number(""), .flexible("category"), .text("status"), .number("\(amounts.unit) CO2e"),
      .flexible("reason"),
    ])
    for status in result.scope3 {
      table.add([
        String(status.category), CategoryStatus.names[status.category - 1],
        status.status.rawValue, status.hasLines ? try amounts.text(status.kg) : "-", status.reason,
      ])
    }
    show(table, "SCOPE 3 CATEGORIES, \(amounts.unit) CO2e", on: &page)
  }

  func largestSources(on page: inout TextPage) throws(ArithmeticError) {
    var table = TextTable([
      .flexible("facility"), .flexible("activity"), .number("\(amounts.unit) CO2e"),
      .number("share, %"),
    ])
    for source in try breakdown.largestSources(Self.sourcesShown) {
      table.add([
        name(of: source.facility), source.activity, try amounts.text(source.kg),
        try amounts.share(source.kg),
      ])
    }
    show(
      table,
      "LARGEST SOURCES, \(amounts.unit) CO2e; with the location-based Scope 2", on: &page)
  }

  func exclusions(on page: inout TextPage) throws(ArithmeticError) {
    if result.manifest.exclusions.isEmpty { return }
    var table = TextTable([
      .text("scope"), .flexible("what"), .flexible("facility"), .number("estimate"),
      .flexible("reason"),
    ])
    for exclusion in result.manifest.exclusions {
      table.add([
        ScopeNames.number(exclusion.scope, exclusion.category), exclusion.what,
        exclusion.facility.map(name) ?? "all", try amounts.text(exclusion.estimateKg),
        exclusion.reason,
      ])
    }
    show(table, "EXCLUDED, \(amounts.unit) CO2e, in no total", on: &page)
  }

  /// Certificates and contracts with what was used of them, in their own units.
  func instruments(on page: inout TextPage) {
    if result.instruments.isEmpty { return }
    var table = TextTable([
      .flexible("id"), .flexible("kind"), .flexible("region"), .flexible("period"), .text("unit"),
      .number("quantity"), .number("used"), .number("left"), .number("kg/unit"),
    ])
    for use in result.instruments {
      let instrument = use.instrument
      table.add([
        instrument.id, instrument.kind, instrument.region.isEmpty ? "-" : instrument.region,
        instrument.period.description, instrument.unit.symbol,
        instrument.quantity?.grouped ?? "no limit", use.used.grouped, use.left?.grouped ?? "-",
        instrument.factorKg.grouped,
      ])
    }
    show(table, "INSTRUMENTS of the market-based Scope 2; kg/unit is kg CO2e per unit", on: &page)
  }

  private func show(_ table: TextTable, _ title: String, on page: inout TextPage) {
    page.section(title)
    if table.rows.isEmpty {
      page.line("nothing", indentation: 2)
    } else {
      page.table(table)
    }
  }

  /// The name as it shall be printed.
  private func name(of facility: String) -> String {
    result.manifest.facilities.first { $0.id == facility }?.name ?? facility
  }
}
