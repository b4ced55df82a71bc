import ActivityData
import EmissionFactors
import Inventory
import Quantities

/// An inventory for spreadsheets: CSV (RFC 4180) in UTF-8, header first, LF line ends, figures
/// exact and in kg. Scope 2 is location-based where a column does not say market.
public enum ResultCSV {
  /// The lines or the sums.
  ///
  /// - Parameter grouping: What to add up by; nil for one record for each line and gas. There, the
  ///   market-based figure of a Scope 2 line stands in its first record only, so that the column
  ///   adds up.
  /// - Throws: `ArithmeticError.overflow` when a subtotal leaves the range of numbers.
  public static func text(
    _ result: InventoryResult, by grouping: Grouping?
  ) throws(ArithmeticError) -> String {
    switch grouping {
    case nil: try lines(result.lines)
    case .scope: scopes(result.totals)
    case .category: categories(try Breakdown(result).categories())
    case .facility:
      table(
        "facility", try Breakdown(result).facilities().map { ($0.facility, $0.totals) })
    case .month:
      table(
        "month", try Breakdown(result).months().map { ($0.month.description, $0.totals) })
    case .gas: gases(try Breakdown(result).gases())
    }
  }

  private static func lines(_ lines: ResultLines) throws(ArithmeticError) -> String {
    var csv = CSVText(header: [
      "line", "facility", "activity", "region", "month", "quantity", "unit", "quality",
      "instrument", "uncertainty_pct", "rows", "stream", "scope", "category", "match", "why",
      "gas", "basket", "factor", "value", "per_unit", "mass_kg", "gwp", "kg_co2e",
      "market_kg_co2e",
    ])
    for line in lines {
      let start = start(of: line)
      let market = line.scope == 2 ? try line.marketKg().description : ""
      for (index, (row, gas)) in zip(line.match.rows, line.gases).enumerated() {
        csv.add(
          start + [
            gas.gas, gas.basket.rawValue, gas.factor, row.valueText, row.unit.description,
            gas.massKg.description, gas.gwp.description, gas.kg.description,
            index == 0 ? market : "",
          ])
      }
    }
    return csv.text
  }

  /// The cells that all gases of a line share.
  private static func start(of line: ResultLine) -> [String] {
    let key = line.activity.key
    return [
      line.id, key.facility, key.activity, key.region, key.month.description,
      line.activity.quantity.description, key.unit.symbol, key.quality.rawValue, key.instrument,
      key.uncertaintyPercent?.description ?? "", String(line.activity.rows), line.stream,
      String(line.scope), line.category.map(String.init) ?? "", line.match.kind.rawValue,
      line.match.reason,
    ]
  }

  private static func scopes(_ totals: Totals) -> String {
    var csv = CSVText(header: ["scope", "kg_co2e", "market_kg_co2e"])
    csv.add(["1", totals.scope1Kg.description, ""])
    csv.add(["2", totals.scope2LocationKg.description, totals.scope2MarketKg.description])
    csv.add(["3", totals.scope3Kg.description, ""])
    return csv.text
  }

  private static func categories(_ sums: [Breakdown.Category]) -> String {
    var csv = CSVText(header: ["scope", "category", "name", "kg_co2e", "market_kg_co2e"])
    for sum in sums {
      csv.add([
        String(sum.scope), sum.category.map(String.init) ?? "",
        ScopeNames.name(sum.scope, sum.category), sum.kg.description,
        sum.marketKg?.description ?? "",
      ])
    }
    return csv.text
  }

  private static func table(_ name: String, _ groups: [(String, Totals)]) -> String {
    var csv = CSVText(header: [
      name, "scope1_kg_co2e", "scope2_location_kg_co2e", "scope2_market_kg_co2e",
      "scope3_kg_co2e", "biogenic_kg_co2", "outside_kyoto_kg_co2e",
    ])
    for (label, totals) in groups {
      csv.add(
        [label]
          + [
            totals.scope1Kg, totals.scope2LocationKg, totals.scope2MarketKg, totals.scope3Kg,
            totals.biogenicCO2Kg, totals.outsideKyotoKg,
          ].map(\.description))
    }
    return csv.text
  }

  private static func gases(_ sums: [Breakdown.Gas]) -> String {
    var csv = CSVText(header: ["gas", "basket", "mass_kg", "kg_co2e"])
    for sum in sums {
      csv.add([sum.gas, sum.basket.rawValue, sum.massKg.description, sum.kg.description])
    }
    return csv.text
  }
}
