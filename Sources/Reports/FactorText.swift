import EmissionFactors
import Quantities

/// Factors, activities and sources for people.
public enum FactorText {
  /// A table of rows in the order given: id, value, unit, gas, validity and grade. Ids are never
  /// broken, so that they can be copied.
  public static func list(_ rows: [FactorRow]) -> String {
    var page = TextPage()
    if rows.isEmpty { return "no factors\n" }
    var table = TextTable([
      .text("factor"), .number("value"), .text("per unit"), .text("gas"), .text("valid"),
      .text("grade"),
    ])
    for row in rows {
      table.add([
        row.id, row.valueText, row.unit.description, row.gas ?? "property", row.validity,
        row.grade?.rawValue ?? "-",
      ])
    }
    page.table(table, indentation: 0)
    return page.text
  }

  /// A table of activities in the order given: id, names, what they are counted in, and the scopes
  /// and categories they emit in: `1; 3.3 if known`.
  public static func activities(_ activities: [Activity]) -> String {
    var page = TextPage()
    if activities.isEmpty { return "no activities\n" }
    var table = TextTable([
      .text("activity"), .flexible("name", keeps: nameWidth),
      .flexible("counted in", keeps: dimensionWidth), .text("emits"),
    ])
    for activity in activities {
      table.add([
        activity.id, FactorFields.names(activity.names),
        activity.dimensions.joined(separator: ", "),
        emissions(of: activity),
      ])
    }
    page.table(table, indentation: 0)
    return page.text
  }

  /// Everything about one row: value, activity, region, validity, source, grade and its meaning.
  public static func detail(_ row: FactorRow, set: FactorSet) -> String {
    var page = TextPage()
    page.line("\(row.isProperty ? "PROPERTY" : "FACTOR") \(row.id)")
    page.fields(
      FactorFields.place(of: row, in: set)
        + FactorFields.figure(of: row, source: set.sources[row.source]))
    return page.text
  }

  /// The sources in the order given: id, title, publisher, date, link, licence and how many rows
  /// of the set rest on each.
  public static func sources(_ sources: [Source], set: FactorSet) -> String {
    var counts: [String: Int] = [:]
    for row in set.rows { counts[row.source, default: 0] += 1 }
    var page = TextPage()
    for source in sources {
      if !page.text.isEmpty { page.blank() }
      page.line(source.id)
      page.fields([
        ("title", source.title), ("publisher", source.publisher), ("date", source.publishedOn),
        ("link", source.link), ("licence", source.licence),
        ("used by", counted(counts[source.id] ?? 0, "row")),
      ])
    }
    return sources.isEmpty ? "no sources\n" : page.text
  }

  /// Enough for two names of most activities.
  private static let nameWidth = 48
  /// Two short dimensions, as in `volume, mass,`.
  private static let dimensionWidth = 13

  /// Where its streams are counted, each place once.
  private static func emissions(of activity: Activity) -> String {
    var places: [String] = []
    for rule in activity.streams {
      let condition =
        switch rule.presence {
        case .always: ""
        case .whereFactorExists: " if known"
        case .onRequest: " on request"
        }
      let place = ScopeNames.number(rule.scope, rule.category) + condition
      if !places.contains(place) { places.append(place) }
    }
    return places.joined(separator: "; ")
  }
}
