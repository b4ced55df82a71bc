import Findings
import Quantities

/// The tables about events beside their factors: cities, unit masses, the catalogue of measures.
public struct EventTables: Sendable {
  /// The cities by their ids.
  public let cities: [City]
  /// The masses of pieces by their ids.
  public let masses: [UnitMass]
  /// The catalogue of measures by their ids.
  public let measures: [CatalogueMeasure]
  /// What was wrong in the tables.
  public let findings: [Finding]
  private let cityPlaces: [String: Int]

  /// Reads `events/cities.csv`, `events/masses.csv` and `events/measures.csv` of a published set.
  public init(_ files: [FactorSetLoader.File]) {
    var findings: [Finding] = []
    func rows(_ name: String, _ required: [Table.Column]) -> [Table.Row] {
      guard let file = files.first(where: { $0.path == "events/\(name).csv" }) else { return [] }
      var table = Table(file, required: required, findings: &findings)
      var rows: [Table.Row] = []
      while let row = table.next(findings: &findings) { rows.append(row) }
      return rows
    }
    func number(_ row: Table.Row, _ column: Table.Column) -> ExactDecimal {
      if let value = try? ExactDecimal(parsing: row(column)) { return value }
      findings.append(
        row.finding(
          "table.number", "`\(row(column))` is not a plain decimal number", column: column))
      return .zero
    }
    cities = rows("cities", [.id, .country, .latitude, .longitude, .nameEn]).map { row in
      City(
        id: row(.id), country: row(.country), latitude: number(row, .latitude),
        longitude: number(row, .longitude), names: Names(row), aliases: listed(row(.aliases)))
    }
    masses = rows("masses", [.id, .unit, .material, .value, .source, .grade]).map { row in
      UnitMass(
        id: row(.id), unit: row(.unit), material: row(.material), names: Names(row),
        kg: number(row, .value), source: row(.source), grade: Grade(rawValue: row(.grade)) ?? .d,
        note: row(.note))
    }
    measures = rows("measures", [.id, .nameEn, .domain, .provider]).map { row in
      CatalogueMeasure(
        id: row(.id), names: Names(row), change: row(.change), domain: row(.domain),
        provider: row(.provider))
    }
    var places: [String: Int] = [:]
    for (place, city) in cities.enumerated() {
      for name in city.spellings where !name.isEmpty { places[name.lowercased()] = place }
    }
    cityPlaces = places
    self.findings = findings
  }

  /// The city of a name in any of the three languages; case does not matter.
  public func city(named name: String) -> City? {
    cityPlaces[name.lowercased()].map { cities[$0] }
  }

  /// The names of cities nearest to a misspelt one, best first.
  public func citiesNear(_ name: String) -> [String] {
    Spelling.nearest(to: name, among: cities.flatMap(\.spellings).filter { !$0.isEmpty })
  }

  /// The mass of an id; nil when there is none.
  public func mass(_ id: String) -> UnitMass? { masses.first { $0.id == id } }

  /// The measure of the catalogue with an id; nil when there is none.
  public func measure(_ id: String) -> CatalogueMeasure? { measures.first { $0.id == id } }
}

extension EmbeddedFactors {
  /// The tables about events that are built in, read when they are first asked for.
  public static let events = EventTables(files)
}
