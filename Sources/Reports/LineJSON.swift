import ActivityData
import EmissionFactors
import Inventory
import Quantities
import StrictJSON

/// A line of the inventory as a JSON object.
enum LineJSON {
  /// The line; `marketKg` is its market-based figure in Scope 2.
  static func object(_ line: ResultLine, marketKg: ExactDecimal?) -> JSONOutput {
    let key = line.activity.key
    return .present(
      [("id", .string(line.id))] + place(line.activity) + [
        ("stream", .string(line.stream)), ("scope", .integer(line.scope)),
        ("category", line.category.map(JSONOutput.integer)),
        ("factor", line.match.rows.first.map { .string($0.id) }),
        ("match", .string(line.match.kind.rawValue)),
        (
          "fallbacks",
          line.match.fallbacks.isEmpty
            ? nil : .array(line.match.fallbacks.map { .string($0.rawValue) })
        ),
        ("why", .string(line.match.reason)),
        ("kg", .decimal(line.kg)),
        ("biogenicKg", line.biogenicKg.isZero ? nil : .decimal(line.biogenicKg)),
        ("outsideKyotoKg", line.outsideKyotoKg.isZero ? nil : .decimal(line.outsideKyotoKg)),
        ("gases", .array(zip(line.match.rows, line.gases).map(gas))),
        ("properties", .some(line.match.properties.map(property))),
        ("market", .some(line.market.map(market))),
        ("marketKg", line.scope == 2 ? marketKg.map(JSONOutput.decimal) : nil),
        ("quality", .string(key.quality.rawValue)), ("instrument", .stated(key.instrument)),
        ("uncertaintyPercent", key.uncertaintyPercent.map(JSONOutput.decimal)),
        ("rows", .integer(line.activity.rows)),
      ])
  }

  /// A line, or a stream of it, that could not be calculated.
  static func object(_ omitted: OmittedLine) -> JSONOutput {
    .present(
      place(omitted.activity) + [
        ("stream", .string(omitted.stream)), ("code", .string(omitted.code)),
        ("reason", .string(omitted.reason)), ("rows", .integer(omitted.activity.rows)),
      ])
  }

  private static func place(_ activity: ActivityLine) -> [(String, JSONOutput?)] {
    let key = activity.key
    return [
      ("facility", .string(key.facility)), ("activity", .string(key.activity)),
      ("region", .string(key.region)), ("month", .string(key.month.description)),
      ("unit", .string(key.unit.symbol)), ("quantity", .decimal(activity.quantity)),
    ]
  }

  private static func gas(_ row: FactorRow, _ amount: GasAmount) -> JSONOutput {
    [
      "gas": .string(amount.gas), "factor": .string(amount.factor),
      "value": .string(row.valueText), "perUnit": .string(row.unit.description),
      "massKg": .decimal(amount.massKg), "gwp": .decimal(amount.gwp), "kg": .decimal(amount.kg),
      "basket": .string(amount.basket.rawValue),
    ]
  }

  private static func property(_ row: FactorRow) -> JSONOutput {
    [
      "id": .string(row.id), "value": .string(row.valueText),
      "perUnit": .string(row.unit.description),
    ]
  }

  private static func market(_ part: MarketPart) -> JSONOutput {
    [
      "basis": .string(part.basis.rawValue), "quantity": .decimal(part.quantity),
      "source": .string(part.source), "kg": .decimal(part.kg),
    ]
  }
}
