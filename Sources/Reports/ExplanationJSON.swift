import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import StrictJSON

/// Where a figure comes from, for programs: the schema `baycarbon/explanation/1`. Decimals and
/// fractions are strings.
public enum ExplanationJSON {
  /// One line of the inventory.
  public static func document(_ explanation: LineExplanation) -> JSONOutput {
    ["schema": schema, "kind": "line", "line": line(explanation)]
  }

  /// One row of a table with its shares, every line it has a share in, and what of it could not be
  /// calculated.
  public static func document(_ explanation: RowExplanation) -> JSONOutput {
    [
      "schema": schema, "kind": "row", "row": row(explanation.row),
      "shares": .array(
        explanation.shares.months.map { share in
          [
            "month": .string(share.month.description), "days": .integer(share.days),
            "quantity": .decimal(share.quantity),
          ]
        }),
      "outsidePeriod": [
        "days": .integer(explanation.shares.outsideDays),
        "quantity": .decimal(explanation.shares.outside),
      ],
      "lines": .array(explanation.lines.map(line)),
      "omitted": .array(explanation.omitted.map(LineJSON.object)),
    ]
  }

  private static let schema: JSONOutput = "baycarbon/explanation/1"

  private static func row(_ row: ActivityRow) -> JSONOutput {
    .present([
      ("file", .string(row.location.file)), ("line", row.location.line.map(JSONOutput.integer)),
      ("facility", .string(row.facility)), ("activity", .string(row.activity)),
      ("region", .string(row.region)), ("quantity", .decimal(row.quantity)),
      ("unit", .string(row.unit.symbol)), ("from", .string(row.period.from.description)),
      ("to", .string(row.period.to.description)), ("evidence", .stated(row.evidence)),
      ("quality", .string(row.quality.rawValue)), ("instrument", .stated(row.instrument)),
      ("uncertaintyPercent", row.uncertaintyPercent.map(JSONOutput.decimal)),
      ("scope", row.scope.map(JSONOutput.integer)),
      ("category", row.category.map(JSONOutput.integer)),
      ("correction", row.isCorrection ? true : nil), ("meter", .stated(row.meter)),
      ("notes", row.notes.isEmpty ? nil : .array(row.notes.map(JSONOutput.string))),
    ])
  }

  private static func line(_ explanation: LineExplanation) -> JSONOutput {
    let line = explanation.line
    return [
      // The market-based figure was added up before, in the totals; here it cannot fail.
      "result": LineJSON.object(line, marketKg: (try? line.marketKg()) ?? line.kg),
      "firstRow": .string(line.activity.firstRow.fileAndLine),
      "query": query(explanation.query),
      "fallbacks": .array(line.match.fallbacks.map { .string($0.rawValue) }),
      "factors": .array(line.match.rows.map(FactorJSON.row)),
      "properties": .array(line.match.properties.map(FactorJSON.row)),
      "calculations": .array(zip(explanation.calculations, line.gases).map(calculation)),
      "sources": .array(
        explanation.sources.values.sorted { $0.id < $1.id }.map(FactorJSON.source)),
      "candidates": .array(
        explanation.losers.map {
          ["factor": FactorJSON.row($0.row), "reason": .string($0.reason)]
        }),
    ]
  }

  private static func query(_ query: FactorQuery) -> JSONOutput {
    [
      "activity": .string(query.activity), "stream": .string(query.stream),
      "region": .string(query.region), "month": .string(query.month.description),
      "dimension": .string(query.dimension.id),
      "series": .array(query.series.map(JSONOutput.string)),
      "allowsFallback": .bool(query.allowsFallback),
    ]
  }

  private static func calculation(
    _ calculation: Calculation, _ gas: GasAmount
  ) -> JSONOutput {
    .present([
      ("gas", .string(gas.gas)), ("terms", .array(calculation.terms.map(term))),
      ("derivedFactor", calculation.derivedFactor().map(derived)),
      ("massKg", .decimal(gas.massKg)), ("gwp", .decimal(gas.gwp)),
      ("exactKg", calculation.exactKg().map { .string($0.description) }),
      ("kg", .decimal(gas.kg)), ("places", .integer(Calculation.places)),
      ("rounding", "half-even"),
    ])
  }

  private static func term(_ term: Calculation.Term) -> JSONOutput {
    .present([
      ("name", .string(term.name)), ("value", .string(term.value.description)),
      ("text", .string(term.text)), ("factor", term.row.map { .string($0.id) }),
    ])
  }

  private static func derived(_ factor: Ratio) -> JSONOutput {
    .present([
      ("fraction", .string(factor.description)),
      ("decimal", (try? factor.rounded(toPlaces: 9)).map(JSONOutput.decimal)),
    ])
  }
}
