import Findings
import Quantities

extension FactorSet {
  /// The activity family of gases that escape: refrigerants, extinguishing and insulating gases.
  static let releaseFamily = "refrigerant"
  /// Gases that do not escape from equipment: their emissions come from other activities.
  private static let neverReleased: Set<String> = ["CH4", "CH4-fossil", "N2O", Gas.biogenicCO2]

  /// Adds, for every gas and blend, the activity `refrigerant.<name>` and its rows: one kilogram
  /// released is that much of each gas. The potentials come in later, by the chosen GWP set.
  ///
  /// - Returns: the rows.
  mutating func addReleases() -> [FactorRow] {
    var rows: [FactorRow] = []
    let taken = Set(activities.keys.map { $0.lowercased() })
    for gas in gases.values where !Self.neverReleased.contains(gas.id) {
      addRelease(name: gas.id, aliases: gas.aliases, taken: taken)
      rows.append(
        release(
          id: "release.\(gas.id)", name: gas.id, gas: gas.id, fraction: .one, source: gas.source,
          grade: gas.grade, locator: "the gas itself"))
    }
    for blend in blends.values {
      addRelease(name: blend.name, aliases: [], taken: taken)
      for component in blend.components {
        rows.append(
          release(
            id: "release.\(blend.name).\(component.gas)", name: blend.name, gas: component.gas,
            fraction: component.massFraction, source: blend.source, grade: blend.grade,
            locator: "composition by mass"))
      }
    }
    return rows
  }

  private mutating func addRelease(name: String, aliases: [String], taken: Set<String>) {
    let id = "\(Self.releaseFamily).\(name)"
    // People write R134a, R-134a or refrigerant.R-134a for one thing.
    let spellings = ([name] + aliases).flatMap { [$0, $0.filter { $0 != "-" }] }
    let names = spellings + spellings.map { "\(Self.releaseFamily).\($0)" }
    activities[id] = Activity(
      id: id, dimensions: [Dimension.mass.id],
      names: Names(
        english: "Refrigerant \(name)", traditional: "製冷劑 \(name)", simplified: "制冷剂 \(name)"),
      // `sf6` has an entry of its own in the catalogue.
      aliases: names.filter { $0 != id && !taken.contains($0.lowercased()) },
      streams: [StreamRule(name: "release", scope: 1, category: nil, presence: .always)],
      area: .world, proxy: nil, series: [""], plausibleText: "")
  }

  private func release(
    id: String, name: String, gas: String, fraction: ExactDecimal, source: String, grade: Grade,
    locator: String
  ) -> FactorRow {
    FactorRow(
      id: id, activity: "\(Self.releaseFamily).\(name)", region: "GLOBAL",
      validFrom: .earliest, validTo: nil, publishedOn: nil, valueText: fraction.description,
      value: fraction, unit: .kilogramPerKilogram, gas: gas, gwpSet: nil, stream: "release",
      scope: 1, category: nil, series: "", lower95: nil, upper95: nil, source: source,
      locator: locator, grade: grade, note: "", isUsers: false,
      location: SourceLocation(file: "blends.csv"))
  }
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
