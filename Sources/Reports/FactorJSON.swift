import EmissionFactors
import Quantities
import StrictJSON

/// Factors, activities and sources for programs.
public enum FactorJSON {
  /// A factor or property: the published text of the value, dates, gas, source and grade. What is
  /// not known is left out.
  public static func row(_ row: FactorRow) -> JSONOutput {
    .present([
      ("id", .string(row.id)), ("activity", .string(row.activity)),
      ("region", .string(row.region)), ("validFrom", .string(row.validFrom.description)),
      ("validTo", row.validTo.map { .string($0.description) }),
      ("publishedOn", row.publishedOn.map { .string($0.description) }),
      ("value", .string(row.valueText)), ("perUnit", .string(row.unit.description)),
      ("gas", row.gas.map(JSONOutput.string)),
      ("gwp", row.gwpSet.map { .string($0.rawValue) }), ("stream", .string(row.stream)),
      ("scope", row.scope.map(JSONOutput.integer)),
      ("category", row.category.map(JSONOutput.integer)), ("series", .stated(row.series)),
      ("lower95", row.lower95.map(JSONOutput.decimal)),
      ("upper95", row.upper95.map(JSONOutput.decimal)), ("source", .string(row.source)),
      ("locator", .stated(row.locator)), ("grade", row.grade.map { .string($0.rawValue) }),
      ("note", .stated(row.note)), ("isUsers", .bool(row.isUsers)),
    ])
  }

  /// A document of the schema `baycarbon/factors/1` with rows and activities in the order given.
  public static func list(_ rows: [FactorRow], _ activities: [Activity]) -> JSONOutput {
    [
      "schema": "baycarbon/factors/1", "activities": .array(activities.map(activity)),
      "factors": .array(rows.map(row)),
    ]
  }

  /// A document of the schema `baycarbon/sources/1` with the sources in the order given.
  public static func sources(_ sources: [Source]) -> JSONOutput {
    ["schema": "baycarbon/sources/1", "sources": .array(sources.map(source))]
  }

  /// The regions, with schema `baycarbon/regions/1`.
  public static func regions(_ regions: [Region]) -> JSONOutput {
    [
      "schema": "baycarbon/regions/1",
      "regions": .array(
        regions.map { region in
          .present([
            ("code", .string(region.code)), ("parent", region.parent.map(JSONOutput.string)),
            ("level", .string(region.level.rawValue)),
            ("names", .array(region.spellings.dropFirst().map(JSONOutput.string))),
          ])
        }),
    ]
  }

  static func source(_ source: Source) -> JSONOutput {
    .present([
      ("id", .string(source.id)), ("title", .string(source.title)),
      ("publisher", .string(source.publisher)), ("publishedOn", .stated(source.publishedOn)),
      ("link", .stated(source.link)), ("licence", .stated(source.licence)),
    ])
  }

  private static func activity(_ activity: Activity) -> JSONOutput {
    [
      "id": .string(activity.id),
      "names": [
        "en": .string(activity.names.english), "zh-Hant": .string(activity.names.traditional),
        "zh-Hans": .string(activity.names.simplified),
      ],
      "dimensions": .array(activity.dimensions.map(JSONOutput.string)),
      "streams": .array(activity.streams.map(stream)),
    ]
  }

  private static func stream(_ rule: StreamRule) -> JSONOutput {
    .present([
      ("name", .string(rule.name)), ("scope", .integer(rule.scope)),
      ("category", rule.category.map(JSONOutput.integer)),
      ("counts", .string(rule.presence.words)),
    ])
  }
}

extension StreamRule.Presence {
  /// `always`, `where a factor exists`, `on request`.
  var words: String {
    switch self {
    case .always: "always"
    case .whereFactorExists: "where a factor exists"
    case .onRequest: "on request"
    }
  }
}
