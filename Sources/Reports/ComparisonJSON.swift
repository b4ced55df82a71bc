import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import StrictJSON

/// Two inventories compared, for programs, in the schema `baycarbon/comparison/1`.
public enum ComparisonJSON {
  /// Everything, figures as exact decimal strings in kg. A quantity that has no end as a decimal,
  /// because units of the two years were converted, is rounded half-even to nine decimals.
  ///
  /// - Parameter findings: What was found in the inventories and between them.
  /// - Throws: `ArithmeticError.overflow` when a quantity leaves the range of numbers.
  public static func document(
    _ comparison: InventoryComparison, findings: [Finding]
  ) throws(ArithmeticError) -> JSONOutput {
    var sources: [JSONOutput] = []
    for source in comparison.sources { sources.append(try object(source)) }
    return [
      "schema": "baycarbon/comparison/1", "base": about(comparison.base),
      "reporting": about(comparison.reporting),
      "totals": both(comparison.location, comparison.market),
      "percent": try percent(comparison),
      "byScope": .array(
        comparison.scopes.map { scope in
          [
            "scope": .integer(scope.scope), "location": effects(scope.location),
            "market": effects(scope.market),
          ]
        }),
      "sources": .array(sources), "findings": FindingsJSON.array(findings),
    ]
  }

  private static func about(_ result: InventoryResult) -> JSONOutput {
    let manifest = result.manifest
    return [
      "subject": [
        "kind": .string(manifest.subject.kind), "name": .string(manifest.subject.name),
      ],
      "period": [
        "from": .string(manifest.period.from.description),
        "to": .string(manifest.period.to.description),
      ],
      "gwp": .string(result.gwp.rawValue), "factorSet": .string(result.factorVersion),
      "complete": .bool(result.isComplete),
    ]
  }

  /// The changes of the totals in percent; a rate a year where years lie between the periods.
  private static func percent(
    _ comparison: InventoryComparison
  ) throws(ArithmeticError) -> JSONOutput {
    var bases: [(String, JSONOutput?)] = []
    for (name, isMarket) in [("location", false), ("market", true)] {
      let change = try comparison.changePercent(isMarket: isMarket)
      let yearly = try comparison.yearlyPercent(isMarket: isMarket)
      bases.append(
        (
          name,
          .present([
            ("change", change.map(JSONOutput.decimal)),
            ("perYearCompound", yearly.map(JSONOutput.decimal)),
          ])
        ))
    }
    return .present(bases + [("years", comparison.years.map(JSONOutput.integer))])
  }

  private static func both(_ location: ChangeEffects, _ market: ChangeEffects) -> JSONOutput {
    ["location": effects(location), "market": effects(market)]
  }

  private static func effects(_ effects: ChangeEffects) -> JSONOutput {
    [
      "baseKg": .decimal(effects.baseKg), "kg": .decimal(effects.kg),
      "changeKg": .decimal(effects.changeKg), "activityEffectKg": .decimal(effects.activityKg),
      "factorEffectKg": .decimal(effects.factorKg),
    ]
  }

  private static func object(_ source: ComparedSource) throws(ArithmeticError) -> JSONOutput {
    .present([
      ("facility", .string(source.facility)), ("activity", .string(source.activity)),
      ("region", .string(source.region)), ("stream", .string(source.stream)),
      ("scope", .integer(source.scope)), ("category", source.category.map(JSONOutput.integer)),
      ("presence", .string(source.presence.rawValue)), ("unit", .string(source.unit.symbol)),
      ("baseQuantity", .decimal(try decimal(source.baseQuantity))),
      ("quantity", .decimal(try decimal(source.quantity))),
      ("location", effects(source.location)), ("market", effects(source.market)),
    ])
  }

  private static func decimal(_ ratio: Ratio) throws(ArithmeticError) -> ExactDecimal {
    if let exact = ratio.exactDecimal { return exact }
    return try ratio.rounded(toPlaces: Calculation.places)
  }
}
