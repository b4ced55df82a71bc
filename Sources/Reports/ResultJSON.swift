import ActivityData
import EmissionFactors
import Inventory
import Quantities
import StrictJSON

/// An inventory for programs, in the schema `baycarbon/result/1`.
public enum ResultJSON {
  /// The whole result, figures as exact decimal strings in kg, without the member `digest`, which
  /// the caller adds over the rest. For a large one ``ResultStream`` writes the same.
  ///
  /// - Parameters:
  ///   - factorsDigest: The digest of the published factor set.
  ///   - userFactorsDigest: The digest of the user's own tables of factors; nil without any.
  ///   - tables: What is asked for beside the totals; nil for everything, the lines included.
  /// - Throws: `ArithmeticError.overflow` when a subtotal leaves the range of numbers.
  public static func document(
    _ result: InventoryResult, factorsDigest: String, userFactorsDigest: String?,
    tables: [Grouping]? = nil
  ) throws(ArithmeticError) -> JSONOutput {
    let sets = factorSets(result, factorsDigest, userFactorsDigest)
    var members = try members(result, factorSet: sets, tables: tables)
    if tables == nil {
      let lines = try lines(result.lines)
      members.insert(("lines", .array(lines)), at: members.count - 2)
    }
    return .object(members)
  }

  /// Everything but the lines.
  static func members(
    _ result: InventoryResult, factorSet: JSONOutput, tables: [Grouping]?
  ) throws(ArithmeticError) -> [(String, JSONOutput)] {
    let manifest = result.manifest
    return about(result, factorSet: factorSet)
      + (try sums(result, tables: tables))
      + [
        ("scope3", .array(result.scope3.map(status))),
        ("exclusions", .array(manifest.exclusions.map(exclusion))),
        ("instruments", .array(result.instruments.map(instrument))),
        ("omitted", .array(result.omitted.map(LineJSON.object))),
        ("findings", FindingsJSON.array(result.findings)),
      ]
  }

  /// The factors used.
  static func factorSets(
    _ result: InventoryResult, _ digest: String, _ userDigest: String?
  ) -> JSONOutput {
    .present([
      ("version", .string(result.factorVersion)), ("digest", .string(digest)),
      ("userDigest", userDigest.map(JSONOutput.string)),
    ])
  }

  private static func about(
    _ result: InventoryResult, factorSet: JSONOutput
  ) -> [(String, JSONOutput)] {
    let manifest = result.manifest
    return [
      ("schema", "baycarbon/result/1"),
      (
        "subject",
        ["kind": .string(manifest.subject.kind), "name": .string(manifest.subject.name)]
      ),
      (
        "period",
        [
          "from": .string(manifest.period.from.description),
          "to": .string(manifest.period.to.description),
        ]
      ),
      ("gwp", .string(result.gwp.rawValue)),
      ("framework", .string(manifest.framework.rawValue)),
      (
        "boundary",
        .present([
          ("approach", .string(manifest.boundary.approach)),
          ("description", .stated(manifest.boundary.description)),
        ])
      ),
      (
        "policies",
        [
          "missingFactor": .string(manifest.missingFactor.rawValue),
          "series": .object(
            manifest.series.mapValues { .array($0.map(JSONOutput.string)) }),
          "includeStreams": .array(manifest.includedStreams.sorted().map(JSONOutput.string)),
        ]
      ),
      ("factorSet", factorSet),
      ("complete", .bool(result.isComplete)),
      ("control", ControlJSON.object(result.control)),
    ]
  }

  /// The totals and those tables that are asked for.
  private static func sums(
    _ result: InventoryResult, tables: [Grouping]?
  ) throws(ArithmeticError) -> [(String, JSONOutput)] {
    let breakdown = Breakdown(result)
    var members = [("totals", try totals(result.totals))]
    if let tables {
      let names = Grouping.allCases.filter(tables.contains).map(\.rawValue)
      members.append(("tables", .array(names.map(JSONOutput.string))))
    }
    func isAsked(_ grouping: Grouping) -> Bool { tables?.contains(grouping) ?? true }
    if isAsked(.category) {
      members.append(("byCategory", .array(try breakdown.categories().map(category))))
    }
    if isAsked(.gas) { members.append(("byGas", .array(try breakdown.gases().map(gas)))) }
    if isAsked(.facility) {
      let groups = try breakdown.facilities()
      members.append(
        (
          "byFacility",
          .array(groups.map { scopes(("facility", .string($0.facility)), $0.totals) })
        ))
    }
    if isAsked(.month) {
      let groups = try breakdown.months()
      members.append(
        (
          "byMonth",
          .array(groups.map { scopes(("month", .string($0.month.description)), $0.totals) })
        ))
    }
    return members
  }

  private static func totals(_ totals: Totals) throws(ArithmeticError) -> JSONOutput {
    [
      "scope1Kg": .decimal(totals.scope1Kg),
      "scope2LocationKg": .decimal(totals.scope2LocationKg),
      "scope2MarketKg": .decimal(totals.scope2MarketKg),
      "scope3Kg": .decimal(totals.scope3Kg),
      "totalLocationKg": .decimal(try totals.totalLocationKg()),
      "totalMarketKg": .decimal(try totals.totalMarketKg()),
      "biogenicCO2Kg": .decimal(totals.biogenicCO2Kg),
      "outsideKyotoKg": .decimal(totals.outsideKyotoKg),
    ]
  }

  private static func category(_ sum: Breakdown.Category) -> JSONOutput {
    .present([
      ("scope", .integer(sum.scope)), ("category", sum.category.map(JSONOutput.integer)),
      ("kg", .decimal(sum.kg)), ("marketKg", sum.marketKg.map(JSONOutput.decimal)),
    ])
  }

  private static func gas(_ sum: Breakdown.Gas) -> JSONOutput {
    [
      "gas": .string(sum.gas), "massKg": .decimal(sum.massKg), "kg": .decimal(sum.kg),
      "basket": .string(sum.basket.rawValue),
    ]
  }

  private static func scopes(_ name: (String, JSONOutput), _ totals: Totals) -> JSONOutput {
    .object([
      name, ("scope1Kg", .decimal(totals.scope1Kg)),
      ("scope2LocationKg", .decimal(totals.scope2LocationKg)),
      ("scope2MarketKg", .decimal(totals.scope2MarketKg)),
      ("scope3Kg", .decimal(totals.scope3Kg)),
    ])
  }

  private static func status(_ category: CategoryStatus) -> JSONOutput {
    .present([
      ("category", .integer(category.category)),
      ("name", .string(CategoryStatus.names[category.category - 1])),
      ("status", .string(category.status.rawValue)), ("kg", .decimal(category.kg)),
      ("reason", .stated(category.reason)),
    ])
  }

  private static func exclusion(_ exclusion: Manifest.Exclusion) -> JSONOutput {
    .present([
      ("scope", .integer(exclusion.scope)),
      ("category", exclusion.category.map(JSONOutput.integer)),
      ("facility", exclusion.facility.map(JSONOutput.string)),
      ("what", .string(exclusion.what)), ("estimateKg", .decimal(exclusion.estimateKg)),
      ("reason", .string(exclusion.reason)),
    ])
  }

  private static func instrument(_ use: InstrumentUse) -> JSONOutput {
    let instrument = use.instrument
    return .present([
      ("id", .string(instrument.id)), ("kind", .string(instrument.kind)),
      ("region", .stated(instrument.region)),
      (
        "period",
        [
          "from": .string(instrument.period.from.description),
          "to": .string(instrument.period.to.description),
        ]
      ),
      ("unit", .string(instrument.unit.symbol)),
      ("quantity", instrument.quantity.map(JSONOutput.decimal)), ("used", .decimal(use.used)),
      ("left", use.left.map(JSONOutput.decimal)), ("factorKg", .decimal(instrument.factorKg)),
      ("evidence", .stated(instrument.evidence)),
    ])
  }

  private static func lines(_ lines: ResultLines) throws(ArithmeticError) -> [JSONOutput] {
    var objects: [JSONOutput] = []
    objects.reserveCapacity(lines.count)
    for line in lines { objects.append(LineJSON.object(line, marketKg: try line.marketKg())) }
    return objects
  }
}
