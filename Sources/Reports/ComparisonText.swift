import ActivityData
import EmissionFactors
import Inventory
import Quantities

/// Two inventories compared, for people; masses as in ``ResultText``.
public enum ComparisonText {
  private static let sourcesShown = 15

  /// The report.
  ///
  /// - Parameter isMarket: Whether the sources are shown with market-based Scope 2.
  /// - Throws: `ArithmeticError.overflow` when a figure leaves the range of numbers.
  public static func text(
    _ comparison: InventoryComparison, isMarket: Bool
  ) throws(ArithmeticError) -> String {
    let (base, now) = (comparison.base, comparison.reporting)
    let totals = [comparison.location, comparison.market]
    let amounts = Amounts(largestOf: totals.flatMap { [$0.baseKg, $0.kg, $0.activityKg] })
    var page = TextPage()
    page.line("TWO INVENTORIES COMPARED")
    page.fields([
      ("subject", now.manifest.subject.name),
      ("base", "\(about(base)) (\(base.manifest.subject.name))"), ("period", about(now)),
    ])
    page.section("CHANGE, \(amounts.unit) CO2e")
    page.table(try scopes(comparison, amounts))
    page.section("CHANGE OF THE TOTAL, %")
    page.fields([
      ("location-based", try percent(comparison, isMarket: false)),
      ("market-based", try percent(comparison, isMarket: true)),
    ])
    page.section(
      "LARGEST CHANGES, \(amounts.unit) CO2e, "
        + "\(isMarket ? "market" : "location")-based")
    page.table(try sources(comparison, isMarket: isMarket, amounts))
    page.blank()
    page.line(
      "By activity: the change of the quantity times the factor of the base; new and ended sources "
        + "are activity. By factors: the change of the factor times the quantity of the period, the "
        + "factor being emissions over quantity. Both add up to the change.")
    return page.text
  }

  private static func about(_ result: InventoryResult) -> String {
    "\(result.manifest.period), GWP set \(result.gwp.rawValue), factor set \(result.factorVersion)"
  }

  /// The change in percent, two decimals, and, over several years, the compound rate of one.
  private static func percent(
    _ comparison: InventoryComparison, isMarket: Bool
  ) throws(ArithmeticError) -> String {
    guard let change = try comparison.changePercent(isMarket: isMarket, places: 2) else {
      return "none: the base is not above 0"
    }
    let text = signed(change, places: 2)
    guard let years = comparison.years else {
      return
        "\(text); no rate a year: the period is not the same days of a later year than the base"
    }
    if years == 1 { return text }
    guard let yearly = try comparison.yearlyPercent(isMarket: isMarket, places: 2) else {
      return "\(text) in \(years) years; no rate a year: the total is below 0"
    }
    return "\(text) in \(years) years, \(signed(yearly, places: 2)) a year (compound)"
  }

  private static let figures: [TextTable.Column] = [
    .number("base"), .number("period"), .number("change"), .number("by activity"),
    .number("by factors"),
  ]

  private static func cells(
    _ effects: ChangeEffects, _ amounts: Amounts
  ) throws(ArithmeticError) -> [String] {
    [
      try amounts.text(effects.baseKg), try amounts.text(effects.kg),
      try amounts.text(effects.changeKg), try amounts.text(effects.activityKg),
      try amounts.text(effects.factorKg),
    ]
  }

  private static func scopes(
    _ comparison: InventoryComparison, _ amounts: Amounts
  ) throws(ArithmeticError) -> TextTable {
    var table = TextTable([.text("")] + figures)
    for scope in comparison.scopes {
      let name = "Scope \(scope.scope)"
      if scope.scope == 2 {
        table.add(["\(name), location-based"] + (try cells(scope.location, amounts)))
        table.add(["\(name), market-based"] + (try cells(scope.market, amounts)))
      } else {
        table.add([name] + (try cells(scope.location, amounts)))
      }
    }
    table.add(["Total, location-based"] + (try cells(comparison.location, amounts)))
    table.add(["Total, market-based"] + (try cells(comparison.market, amounts)))
    return table
  }

  /// The sources that changed most, and of equals the first.
  private static func sources(
    _ comparison: InventoryComparison, isMarket: Bool, _ amounts: Amounts
  ) throws(ArithmeticError) -> TextTable {
    var table = TextTable(
      [.flexible("source", keeps: 30), .number("quantity, %")] + figures.dropFirst(2))
    let ordered = comparison.sources.enumerated().sorted { left, right in
      let (one, other) = (
        size(left.element.effects(isMarket: isMarket)),
        size(right.element.effects(isMarket: isMarket))
      )
      return one == other ? left.offset < right.offset : one > other
    }
    for (_, source) in ordered.prefix(sourcesShown) {
      let name = "\(source.facility) \(source.activity) (\(source.stream)), \(source.region)"
      let effects = try cells(source.effects(isMarket: isMarket), amounts)
      table.add([name, try quantityChange(of: source)] + effects.dropFirst(2))
    }
    let others = ordered.count - sourcesShown
    if others > 0 {
      table.add(["and \(counted(others, "other")); --format json has all", "", "", "", ""])
    }
    return table
  }

  /// How much moved: the larger part, so that effects that cancel out are not overlooked.
  private static func size(_ effects: ChangeEffects) -> ExactDecimal {
    max(effects.activityKg.magnitude, effects.factorKg.magnitude)
  }

  private static func signed(_ number: ExactDecimal, places: Int) -> String {
    let text = number.formatted(places: places, grouping: true)
    return text.hasPrefix("-") ? text : "+\(text)"
  }

  /// The change of the quantity in percent, one decimal, rounded half-even; `new` and `ended` where
  /// one side has none.
  private static func quantityChange(
    of source: ComparedSource
  ) throws(ArithmeticError) -> String {
    if source.presence != .both { return source.presence.rawValue }
    if source.baseQuantity.numerator == 0 { return "-" }
    let share = try source.quantity.divided(by: source.baseQuantity)
    var percent = ExactProduct()
    percent.multiply(by: try share.added(to: Ratio(ExactDecimal(-1))))
    percent.multiply(by: ExactDecimal(100))
    return signed(try percent.rounded(toPlaces: 1), places: 1)
  }
}
