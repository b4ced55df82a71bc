import ActivityData
import EmissionFactors
import Inventory
import Quantities

/// The explanation of one line, section by section.
struct LinePage {
  private let explanation: LineExplanation
  private var line: ResultLine { explanation.line }

  init(_ explanation: LineExplanation) {
    self.explanation = explanation
  }

  func write(on page: inout TextPage) {
    activity(on: &page)
    reason(on: &page)
    for row in line.match.rows { figure(row, "FACTOR", on: &page) }
    for row in line.match.properties { figure(row, "PROPERTY", on: &page) }
    for (calculation, gas) in zip(explanation.calculations, line.gases) {
      show(calculation, gas, on: &page)
    }
    result(on: &page)
    market(on: &page)
    candidates(on: &page)
  }

  private func activity(on page: inout TextPage) {
    let key = line.activity.key
    page.line("LINE \(line.id)")
    page.fields([
      ("facility", key.facility), ("activity", key.activity), ("region", key.region),
      ("month", key.month.description),
      ("quantity", "\(line.activity.quantity.grouped) \(key.unit)"),
      ("rows", "\(line.activity.rows), the first is \(line.activity.firstRow.fileAndLine)"),
      ("quality", key.quality.rawValue),
      ("uncertainty", key.uncertaintyPercent.map { "±\($0) %" } ?? ""),
      ("instrument", key.instrument), ("stream", line.stream),
      (
        "scope",
        "\(ScopeNames.number(line.scope, line.category)), "
          + ScopeNames.name(line.scope, line.category)
      ),
    ])
  }

  private func reason(on page: inout TextPage) {
    let query = explanation.query
    let series = query.series.map { $0.isEmpty ? "the default" : $0 }.joined(separator: ", ")
    page.section("WHY THIS FACTOR")
    page.fields([
      (
        "asked for",
        "\(query.activity), \(query.stream), in \(query.region) for \(query.month), per "
          + "\(query.dimension); series \(series)"
      ),
      ("match", line.match.kind.rawValue),
      ("stands in", line.match.fallbacks.map(\.rawValue).joined(separator: ", ")),
      ("reason", line.match.reason),
    ])
  }

  private func figure(_ row: FactorRow, _ title: String, on page: inout TextPage) {
    page.section("\(title) \(row.id)")
    page.fields(FactorFields.figure(of: row, source: explanation.sources[row.source]))
  }

  private func show(_ calculation: Calculation, _ gas: GasAmount, on page: inout TextPage) {
    page.section("CALCULATION of \(gas.gas)")
    var table = TextTable([.number(""), .text(""), .flexible("")])
    for (index, term) in calculation.terms.enumerated() {
      table.add([index == 0 ? "" : "x", term.text, term.row.map { $0.id } ?? term.name])
    }
    table.add(["=", "\(gas.massKg) kg \(gas.gas)", "mass of the gas"])
    let set = gas.gas == Gas.co2e ? "" : ", \(explanation.gwp)"
    table.add(["x", "\(gas.gwp) kg CO2e/kg", "GWP of \(gas.gas)\(set)"])
    table.add(["=", "\(gas.kg) kg CO2e", place(of: gas.basket)])
    page.table(table)
    page.fields([
      ("derived factor", derivedFactor(calculation) ?? ""),
      ("exact value", exactValue(calculation)),
    ])
  }

  private func derivedFactor(_ calculation: Calculation) -> String? {
    guard let factor = calculation.derivedFactor() else { return nil }
    // It starts with the first row; a plain ratio there takes the quantity as it is.
    let first = calculation.terms.lazy.compactMap(\.row).first
    let per = "kg \(calculation.gas)/\(first?.unit.denominator ?? line.activity.key.unit)"
    guard let decimal = try? factor.rounded(toPlaces: 9) else { return "\(factor) \(per)" }
    let isExact = Ratio(decimal) == factor
    return isExact
      ? "\(decimal) \(per)" + (factor.denominator == 1 ? "" : ", exactly \(factor)")
      : "\(factor) \(per), \(decimal.formatted(places: 9)) to nine decimals"
  }

  /// Whether the figure was rounded, and from what. The mass and the figure are each rounded from
  /// the exact product, so no rounding feeds another.
  private func exactValue(_ calculation: Calculation) -> String {
    let rounding =
      "rounded half-even to 10^-\(Calculation.places) kg, once, from the product of all terms "
      + "and not from the rounded mass"
    guard let exact = calculation.exactKg() else {
      return "too long to be written as a fraction; \(rounding)"
    }
    if let decimal = exact.exactDecimal, decimal.scale <= Calculation.places {
      return "\(decimal) kg CO2e, nothing was rounded"
    }
    return "\(exact) kg CO2e, \(rounding)"
  }

  private func place(of basket: GasAmount.Basket) -> String {
    switch basket {
    case .scopes: "in Scope \(line.scope)"
    case .biogenic: "biogenic, beside the scopes"
    case .outsideKyoto: "outside the Kyoto basket, beside the scopes"
    }
  }

  private func result(on page: inout TextPage) {
    page.section("RESULT of \(line.id)")
    page.fields([
      (
        line.scope == 2 ? "location-based" : "Scope \(line.scope)", "\(line.kg.grouped) kg CO2e"
      ),
      ("biogenic", line.biogenicKg.isZero ? "" : "\(line.biogenicKg.grouped) kg CO2"),
      (
        "outside Kyoto",
        line.outsideKyotoKg.isZero ? "" : "\(line.outsideKyotoKg.grouped) kg CO2e"
      ),
    ])
  }

  private func market(on page: inout TextPage) {
    if line.market.isEmpty { return }
    var table = TextTable([
      .text("basis"), .text("factor or instrument"), .number(line.activity.key.unit.symbol),
      .number("kg CO2e"),
    ])
    for part in line.market {
      table.add([part.basis.rawValue, part.source, part.quantity.grouped, part.kg.grouped])
    }
    if let total = try? line.marketKg() {
      table.add(["together", "", line.activity.quantity.grouped, total.grouped])
    }
    page.section("MARKET-BASED")
    page.table(table)
  }

  private func candidates(on page: inout TextPage) {
    // A row of another stream answers another question; it was never in the running.
    let losers = explanation.losers.filter { $0.row.stream == explanation.query.stream }
    if losers.isEmpty { return }
    page.section("NEXT CANDIDATES, not used")
    for candidate in losers {
      let row = candidate.row
      page.line(
        "\(row.id): \(FactorFields.figure(of: row)), valid \(row.validity)", indentation: 2,
        hanging: 2)
      page.line(candidate.reason, indentation: 4)
    }
  }
}
