import EmissionFactors
import Quantities

/// The names and values that describe a factor row, for people.
enum FactorFields {
  /// Which activity, where and for what.
  static func place(of row: FactorRow, in set: FactorSet) -> [(name: String, value: String)] {
    let activity = set.catalogued(row.activity).map { " (\(names($0.names)))" }
    let region = set.regions[row.region].map { " (\(names($0.names)))" }
    return [
      ("activity", row.activity + (activity ?? "")), ("region", row.region + (region ?? "")),
      ("stream", row.stream),
      ("scope", row.scope.map { ScopeNames.number($0, row.category) } ?? ""),
      ("series", row.series),
    ]
  }

  /// The figure, its validity, and where it comes from.
  static func figure(
    of row: FactorRow, source: Source?
  ) -> [(name: String, value: String)] {
    let of = row.gas.map { " of \($0)" } ?? ""
    return [
      ("value", figure(of: row) + of),
      ("95 %", interval(of: row)),
      ("GWP set", row.gas == Gas.co2e ? row.gwpSet?.rawValue ?? "not stated" : ""),
      ("valid", row.validity),
      ("published", row.publishedOn?.description ?? ""),
      ("source", title(of: source, id: row.source)),
      ("link", source?.link ?? ""),
      ("locator", row.locator),
      ("grade", row.grade.map { "\($0.rawValue): \($0.meaning)" } ?? "not stated"),
      ("note", row.note),
      ("table", place(of: row)),
    ]
  }

  /// The published text with its unit; a plain ratio has none.
  static func figure(of row: FactorRow) -> String {
    row.unit.denominator == nil ? row.valueText : "\(row.valueText) \(row.unit)"
  }

  /// English, Traditional and Simplified Chinese, without repetition.
  static func names(_ names: Names) -> String {
    var stated: [String] = []
    for name in [names.english, names.traditional, names.simplified]
    where !name.isEmpty && !stated.contains(name) {
      stated.append(name)
    }
    return stated.joined(separator: ", ")
  }

  private static func interval(of row: FactorRow) -> String {
    guard row.lower95 != nil || row.upper95 != nil else { return "" }
    return "\(row.lower95?.description ?? "?") to \(row.upper95?.description ?? "?")"
  }

  private static func title(of source: Source?, id: String) -> String {
    guard let source else { return id }
    return [id + ": " + source.title, source.publisher, source.publishedOn]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func place(of row: FactorRow) -> String {
    row.location.fileAndLine + (row.isUsers ? ", the user's own" : "")
  }
}
