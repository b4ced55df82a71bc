import ActivityData
import EmissionFactors
import Inventory
import Quantities
import StrictJSON

/// A line of the inventory as a JSON object.
enum LineJSON {
  /// The line; `marketKg` is its market-based figure in Scope 2.
  static func object(_ line: ResultLine, marketKg: ExactDecimal) -> JSONOutput {
    object(line, LineValues(line, marketKg: marketKg))
  }

  /// A line with other values, or with gaps for them.
  static func object(_ line: ResultLine, _ values: LineValues) -> JSONOutput {
    let kind = line.activity.key.kind
    let marketKg: JSONOutput? = if line.scope == 2 { values.marketKg.json } else { nil }
    return .present(
      [("id", values.id.json)]
        + place(kind, facility: values.facility, month: values.month, quantity: values.quantity)
        + [
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
          ("kg", values.kg.json),
          ("biogenicKg", values.biogenicKg?.json),
          ("outsideKyotoKg", values.outsideKyotoKg?.json),
          ("gases", .array(gases(line, values))),
          ("properties", .some(line.match.properties.map(property))),
          ("market", .some(zip(line.market, values.market).map(market))),
          ("marketKg", marketKg),
          ("quality", .string(kind.quality.rawValue)), ("instrument", .stated(kind.instrument)),
          ("uncertaintyPercent", kind.uncertaintyPercent.map(JSONOutput.decimal)),
          ("rows", values.rows.json),
        ])
  }

  /// A line, or a stream of it, that could not be calculated.
  static func object(_ omitted: OmittedLine) -> JSONOutput {
    let activity = omitted.activity
    return .present(
      place(
        activity.key.kind, facility: .text(activity.key.facility),
        month: .text(activity.key.month.description), quantity: .decimal(activity.quantity))
        + [
          ("stream", .string(omitted.stream)), ("code", .string(omitted.code)),
          ("reason", .string(omitted.reason)), ("rows", .integer(omitted.activity.rows)),
        ])
  }

  private static func place(
    _ kind: LineKind, facility: LineValue, month: LineValue, quantity: LineValue
  ) -> [(String, JSONOutput?)] {
    [
      ("facility", facility.json), ("activity", .string(kind.activity)),
      ("region", .string(kind.region)), ("month", month.json),
      ("unit", .string(kind.unit.symbol)), ("quantity", quantity.json),
    ]
  }

  private static func gases(_ line: ResultLine, _ values: LineValues) -> [JSONOutput] {
    line.gases.indices.map { index in
      let (row, amount) = (line.match.rows[index], line.gases[index])
      return [
        "gas": .string(amount.gas), "factor": .string(amount.factor),
        "value": .string(row.valueText), "perUnit": .string(row.unit.description),
        "massKg": values.gases[index].massKg.json, "gwp": .decimal(amount.gwp),
        "kg": values.gases[index].kg.json, "basket": .string(amount.basket.rawValue),
      ]
    }
  }

  private static func property(_ row: FactorRow) -> JSONOutput {
    [
      "id": .string(row.id), "value": .string(row.valueText),
      "perUnit": .string(row.unit.description),
    ]
  }

  private static func market(
    _ part: MarketPart, _ values: (quantity: LineValue, kg: LineValue)
  ) -> JSONOutput {
    [
      "basis": .string(part.basis.rawValue), "quantity": values.quantity.json,
      "source": .string(part.source), "kg": values.kg.json,
    ]
  }
}

/// Lines as the elements of a JSON array.
struct LinesAsJSON: LineFormat {
  let separator = [UInt8(ascii: ",")]

  func text(_ text: String) -> [UInt8] {
    // A gap stands between quotes.
    Array(CanonicalJSON.bytes(.string(text)).dropFirst().dropLast())
  }

  func template(_ line: ResultLine, _ values: LineValues) -> LineTemplate {
    LineTemplate(JSONTemplate(LineJSON.object(line, values)))
  }
}
