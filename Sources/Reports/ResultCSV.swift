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
    guard let grouping else {
      var bytes: [UInt8] = []
      _ = write(result.lines) { part in
        bytes += part
        return true
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    return try sums(result, by: grouping)
  }

  /// Writes one record for each line and gas, as ``text(_:by:)`` without a grouping, in parts.
  ///
  /// - Parameter threads: How many may work; the text does not depend on it.
  /// - Returns: false when the sink has failed.
  public static func write(_ lines: ResultLines, threads: Int = 1, to sink: ByteSink) -> Bool {
    guard CSVText(header: header).bytes.withUnsafeBytes(sink) else { return false }
    return LineWriter(lines, format: LinesAsCSV()).write(threads: threads, to: sink)
  }

  private static func sums(
    _ result: InventoryResult, by grouping: Grouping
  ) throws(ArithmeticError) -> String {
    switch grouping {
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

  private static let header = [
    "line", "facility", "activity", "region", "month", "quantity", "unit", "quality",
    "instrument", "uncertainty_pct", "rows", "stream", "scope", "category", "match", "why",
    "gas", "basket", "factor", "value", "per_unit", "mass_kg", "gwp", "kg_co2e",
    "market_kg_co2e",
  ]

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

/// Lines as records of ``ResultCSV``, one for each gas.
struct LinesAsCSV: LineFormat {
  let separator: [UInt8] = []

  func text(_ text: String) -> [UInt8] { Array(CSVText.cell(text).utf8) }

  func template(_ line: ResultLine, _ values: LineValues) -> LineTemplate {
    let start = start(of: line, values)
    let market = line.scope == 2 ? values.marketKg.cell : .text("")
    var csv = CSVText()
    for index in line.gases.indices {
      let (row, gas) = (line.match.rows[index], line.gases[index])
      csv.add(
        start + [
          .text(gas.gas), .text(gas.basket.rawValue), .text(gas.factor), .text(row.valueText),
          .text(row.unit.description), values.gases[index].massKg.cell,
          .text(gas.gwp.description), values.gases[index].kg.cell, index == 0 ? market : .text(""),
        ])
    }
    return LineTemplate(csv)
  }

  /// The cells that all gases of a line share.
  private func start(of line: ResultLine, _ values: LineValues) -> [CSVText.Cell] {
    let kind = line.activity.key.kind
    return [
      values.id.cell, values.facility.cell, .text(kind.activity), .text(kind.region),
      values.month.cell, values.quantity.cell, .text(kind.unit.symbol),
      .text(kind.quality.rawValue), .text(kind.instrument),
      .text(kind.uncertaintyPercent?.description ?? ""), values.rows.cell, .text(line.stream),
      .text(String(line.scope)), .text(line.category.map(String.init) ?? ""),
      .text(line.match.kind.rawValue), .text(line.match.reason),
    ]
  }
}
