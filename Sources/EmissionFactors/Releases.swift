import Findings
import Quantities

/// For every gas and blend the activity `refrigerant.<name>` and its rows: one kilogram released is
/// that much of each gas. The potentials come in later, by the chosen GWP set.
struct Releases: Sendable {
  /// The activity family of gases that escape: refrigerants, extinguishing and insulating gases.
  static let family = "refrigerant"
  /// Gases that do not escape from equipment: their emissions come from other activities.
  private static let neverReleased: Set<String> = ["CH4", "CH4-fossil", "N2O", Gas.biogenicCO2]

  private let gases: [String: Gas]
  private let blends: [String: Blend]
  /// The ids of the catalogue, lower case.
  private let taken: Set<String>

  /// - Parameter catalogue: The ids of the activities that the catalogue names itself.
  init(gases: [String: Gas], blends: [String: Blend], catalogue: some Sequence<String>) {
    self.gases = gases.filter { !Self.neverReleased.contains($0.key) }
    self.blends = blends
    taken = Set(catalogue.lazy.map { $0.lowercased() })
  }

  /// The ids of the activities.
  var ids: [String] {
    Set(gases.keys).union(blends.keys).map { "\(Self.family).\($0)" }
  }

  /// The ids of the activities that release what is called so.
  func ids(named name: String) -> [String] {
    let bare = withoutHyphens(
      name.hasPrefix("\(Self.family).") ? String(name.dropFirst(Self.family.count + 1)) : name)
    let gases = gases.values.filter {
      withoutHyphens($0.id) == bare || $0.aliases.contains { withoutHyphens($0) == bare }
    }
    let blends = blends.keys.filter { withoutHyphens($0) == bare }
    return (gases.map(\.id) + blends).map { "\(Self.family).\($0)" }
  }

  /// What gases and blends are called, in lower case and without hyphens.
  func plainNames() -> Set<String> {
    let names = gases.values.flatMap { [$0.id] + $0.aliases } + blends.keys
    return Set(names.map { withoutHyphens($0.lowercased()) })
  }

  /// The part of a word that names a gas or blend, if it is the name of a release at all, in the form
  /// of ``plainNames()``.
  static func plainName(_ word: String) -> String {
    var name = word.lowercased()[...]
    for prefix in ["\(family).", "\(family) "] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    return withoutHyphens(String(name))
  }

  /// The activity of an id; nil when it is no release.
  func activity(_ id: String) -> Activity? {
    guard let name = name(of: id) else { return nil }
    // People write R134a, R-134a or refrigerant.R-134a for one thing.
    let aliases = blends[name] == nil ? gases[name]?.aliases ?? [] : []
    let spellings = ([name] + aliases).flatMap { [$0, withoutHyphens($0)] }
    let names = spellings + spellings.map { "\(Self.family).\($0)" }
    return Activity(
      id: id, dimensions: [Dimension.mass.id],
      names: Names(
        "Refrigerant \(name)", "製冷劑 \(name)", "制冷剂 \(name)"),
      // `sf6` has an entry of its own in the catalogue.
      aliases: names.filter { $0 != id && !taken.contains($0.lowercased()) },
      streams: [StreamRule(name: "release", scope: 1, category: nil, presence: .always)],
      area: .world, proxy: nil, series: [""], plausibleText: "")
  }

  /// Whether an id may be that of a row of a release.
  static func isRow(_ id: String) -> Bool { id.hasPrefix(rowPrefix) }

  private static let rowPrefix = "release."

  /// The rows of an activity; none when it is no release.
  func rows(of activity: String) -> [FactorRow] {
    guard let name = name(of: activity) else { return [] }
    var rows: [FactorRow] = []
    if let gas = gases[name] {
      rows.append(
        row(
          id: "\(Self.rowPrefix)\(name)", activity: activity, gas: name, fraction: .one,
          source: gas.source, grade: gas.grade, locator: "the gas itself"))
    }
    if let blend = blends[name] {
      rows += blend.components.map { component in
        row(
          id: "\(Self.rowPrefix)\(name).\(component.gas)", activity: activity, gas: component.gas,
          fraction: component.massFraction, source: blend.source, grade: blend.grade,
          locator: "composition by mass")
      }
    }
    return rows
  }

  /// The gas or blend that an activity releases.
  private func name(of activity: String) -> String? {
    guard activity.hasPrefix("\(Self.family).") else { return nil }
    let name = String(activity.dropFirst(Self.family.count + 1))
    return gases[name] != nil || blends[name] != nil ? name : nil
  }

  private func row(
    id: String, activity: String, gas: String, fraction: ExactDecimal, source: String,
    grade: Grade, locator: String
  ) -> FactorRow {
    FactorRow(
      id: id, activity: activity, region: "GLOBAL", validFrom: .earliest, validTo: nil,
      publishedOn: nil, valueText: fraction.description, value: fraction,
      unit: .kilogramPerKilogram, gas: gas, gwpSet: nil, stream: "release", scope: 1,
      category: nil, series: "", lower95: nil, upper95: nil, source: source, locator: locator,
      grade: grade, note: "", isUsers: false, location: SourceLocation(file: "blends.csv"))
  }
}

private func withoutHyphens(_ name: String) -> String {
  String(decoding: name.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
}

extension FactorUnit {
  /// Kilogram of a gas per kilogram released.
  static let kilogramPerKilogram: FactorUnit = {
    guard let kilogram = try? UnitTable.standard.unit(named: "kg") else {
      preconditionFailure("the unit table knows kg")
    }
    return FactorUnit(numerator: kilogram, denominator: kilogram, text: "kg/kg")
  }()
}
