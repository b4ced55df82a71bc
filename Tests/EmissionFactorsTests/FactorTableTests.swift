import EmissionFactors
import Findings
import Testing

/// A change to the tables of a small sound set, and the code it must provoke.
struct BadSet: Sendable, CustomTestStringConvertible {
  let code: String
  let name: String
  let make: @Sendable () -> SmallSet
  var testDescription: String { "\(code): \(name)" }

  init(_ code: String, _ name: String, _ make: @escaping @Sendable () -> SmallSet) {
    self.code = code
    self.name = name
    self.make = make
  }

  /// One row with these cells.
  init(_ code: String, row: [String: String]) {
    let name = row.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
    self.init(code, name) { SmallSet([row]) }
  }

  /// A piece of a table replaced.
  init(_ code: String, _ table: String, _ piece: String, _ replacement: String) {
    self.init(code, "\(piece) -> \(replacement)") {
      var set = SmallSet([[:]])
      set.tables[table]?.replace(piece, with: replacement)
      return set
    }
  }
}

@Suite("Mistakes in tables of factors")
struct FactorTableTests {
  @Test("The small set itself has none")
  func sound() {
    let (set, findings) = SmallSet([[:]]).load()
    #expect(findings.isEmpty)
    #expect(FactorSetValidation.findings(in: set).isEmpty)
  }

  static let cells = [
    BadSet("factor.incomplete", row: ["id": ""]),
    BadSet("factor.incomplete", row: ["activity": ""]),
    BadSet("factor.incomplete", row: ["region": ""]),
    BadSet("factor.incomplete", row: ["source": ""]),
    BadSet("factor.grade", row: ["grade": ""]),
    BadSet("factor.grade", row: ["grade": "E"]),
    BadSet("factor.number", row: ["value": "\"0,5\""]),
    BadSet("factor.number", row: ["value": "1e-3"]),
    BadSet("factor.negative", row: ["value": "-0.1"]),
    BadSet("factor.date", row: ["published_on": "last year"]),
    BadSet("factor.bounds", row: ["lower95": "1.2", "upper95": "1.1"]),
    BadSet("factor.number", row: ["lower95": "low"]),
    BadSet("factor.scope", row: ["scope": "4"]),
    BadSet("factor.category", row: ["category": "0"]),
    BadSet("factor.gwp", row: ["gwp": "AR7"]),
    BadSet("factor.gas", row: ["gas": ""]),
    BadSet("factor.unit", row: ["per_unit": "kwhh"]),
    BadSet("factor.unit", row: ["per_unit": "kg/kWh/a"]),
    BadSet("factor.unit", row: ["per_unit": "L/kWh"]),
    BadSet("factor.validity", row: ["valid_from": "2023-13-01"]),
    BadSet("factor.validity", row: ["valid_from": "2023-01-02"]),
    BadSet("factor.validity", row: ["valid_to": "2023-12-30"]),
    BadSet("factor.validity", row: ["valid_to": "2022-12-31"]),
  ]

  static let tables = [
    BadSet("gas.gwp", "gases.csv", "650,675", "x,675"),
    BadSet("factor.grade", "gases.csv", "yes,s,B", "yes,s,Z"),
    BadSet("blend.fraction", "blends.csv", "HFC-32,0.5", "HFC-32,half"),
    BadSet("activity.area", "activities.csv", "grid", "street"),
    BadSet("activity.stream", "activities.csv", "use=2;", "use;"),
    BadSet("table.duplicate-id", "regions.csv", "BB,", "AA,"),
    BadSet("region.level", "regions.csv", "AA,grid", "AA,town"),
    BadSet("json.unexpected", "dataset.json", "version", "edition"),
    BadSet("json.end", "dataset.json", "}", ""),
    BadSet("table.missing-column", "sources.csv", "publisher", "house"),
    BadSet("table.duplicate-column", "sources.csv", "licence\n", "licence,id\n"),
    BadSet("table.columns", "sources.csv", "House,2020", "House, Street,2020"),
    BadSet("table.quote", "sources.csv", "House", "\"House"),
    BadSet("table.empty", "an empty table") {
      var set = SmallSet([[:]])
      set.tables["sources.csv"] = ""
      return set
    },
  ]

  @Test("are told where they stand, when the tables are read", arguments: cells + tables)
  func reading(_ bad: BadSet) throws {
    let findings = bad.make().load().findings
    let finding = try #require(findings.first { $0.code == bad.code }, "\(findings)")
    #expect(finding.severity == .error)
    let location = try #require(finding.location)
    if bad.code != "table.empty" { #expect(location.line != nil) }
    if bad.code.hasPrefix("factor."), location.file.hasSuffix("factors.csv") {
      #expect(location.line == 2)
      #expect(location.column != nil)
    }
  }

  @Test("Bytes that are not UTF-8 are told")
  func encoding() {
    var loader = FactorSetLoader()
    let table = Array("id,title,publisher\n".utf8) + [0x73, 0x2C, 0xFF, 0x2C, 0x70]
    loader.addPublished([FactorSetLoader.File(path: "sources.csv", bytes: table)])
    #expect(loader.findings.map(\.code) == ["table.encoding"])
    #expect(loader.findings.first?.location?.line == 2)
  }

  static let contents = [
    BadSet("factor.duplicate-id", "an id twice") {
      SmallSet([["id": "x"], ["id": "x", "region": "BB"]])
    },
    BadSet("factor.overlap", "the same month twice") {
      SmallSet([["valid_to": "2024-01-31"], ["valid_from": "2024-01-01", "valid_to": ""]])
    },
    BadSet("factor.overlap", "two calorific values") {
      let property = ["stream": "property.ncv", "per_unit": "GJ.net/t", "gas": "", "gwp": ""]
      return SmallSet([property, property])
    },
    BadSet("factor.co2e-and-gas", "CO2e beside CO2") {
      SmallSet([[:], ["gas": "CO2", "gwp": ""]])
    },
    BadSet("factor.gas", row: ["gas": "CO3", "gwp": ""]),
    BadSet("factor.activity", row: ["activity": "wind"]),
    BadSet("factor.region", row: ["region": "ZZ"]),
    BadSet("factor.source", row: ["source": "hearsay"]),
    BadSet("factor.reason", row: ["grade": "D"]),
    BadSet("factor.reason", row: ["grade": "C"]),
    BadSet("factor.implausible", row: ["value": "2.1"]),
    BadSet("factor.implausible", row: ["value": "390", "per_unit": "kWh"]),
    BadSet("factor.implausible", row: ["value": "0.1", "gas": "CH4", "gwp": ""]),
    BadSet("blend.component", "blends.csv", "HFC-32,", "HFC-33,"),
    BadSet("blend.sum", "blends.csv", "HFC-32,0.5", "HFC-32,0.4"),
    BadSet("region.parent", "regions.csv", "AA-1,AA", "AA-1,AX"),
    BadSet("activity.dimension", "activities.csv", "power,energy", "power,vigour"),
    BadSet("activity.name", "activities.csv", "mains", "Fuel"),
    BadSet("activity.plausible", "activities.csv", "0..2 kWh", "0-2 kWh"),
  ]

  @Test("are told when the set is checked", arguments: contents)
  func validation(_ bad: BadSet) throws {
    let (set, reading) = bad.make().load()
    #expect(reading.isEmpty)
    let findings = FactorSetValidation.findings(in: set)
    let finding = try #require(findings.first { $0.code == bad.code }, "\(findings)")
    #expect(finding.severity == .error)
    #expect(finding.location != nil)
    #expect(finding.remedy != nil)
  }

  @Test("A CO2e figure that says nothing of its potentials is a warning")
  func unstatedGWP() {
    let (set, _) = SmallSet([["gwp": "", "locator": ""]]).load()
    let findings = FactorSetValidation.findings(in: set)
    #expect(findings.map(\.code) == ["factor.gwp"])
    #expect(findings.map(\.severity) == [.warning])
  }

  // 0.1 kg CH4/kWh x 28 = 2.8 is too much, 0.07 x 28 = 1.96 is not; t/MWh and g/kWh are converted.
  @Test(
    "What is plausible is judged in kg CO2e, whatever the unit",
    arguments: [
      ["value": "2"], ["value": "2", "per_unit": "t/MWh"], ["value": "2000", "per_unit": "g/kWh"],
      ["value": "0.07", "gas": "CH4", "gwp": ""], ["value": "0"],
    ])
  func plausible(_ row: [String: String]) {
    let (set, _) = SmallSet([row]).load()
    #expect(FactorSetValidation.findings(in: set).isEmpty)
  }

  @Test("A user's stream that the activity has not, and a region that is unknown, are told")
  func usersNames() {
    var small = SmallSet([[:]])
    small.addUsers([["stream": "usage"], ["id": "own-2", "region": "Atlantis"]])
    let findings = FactorSetValidation.findings(in: small.load().set, usersOnly: true)
    #expect(findings.map(\.code) == ["factor.stream", "factor.region"])
    #expect(findings.map(\.severity) == [.error, .note])
    #expect(findings.first?.remedy?.contains("use, upstream") == true)
  }

  @Test("A user's rows may leave most cells out, and are checked alone")
  func users() {
    var small = SmallSet([["region": "ZZ"]])
    let own = ["activity": "my.process", "per_unit": "kg", "region": "AA"]
    small.addUsers([own.merging(["scope": "1"]) { $1 }])
    let (set, reading) = small.load()
    #expect(reading.isEmpty)
    #expect(FactorSetValidation.findings(in: set, usersOnly: true).isEmpty)
    // Nobody but the user can know in which scope an activity of theirs belongs.
    small.addUsers([own])
    let homeless = FactorSetValidation.findings(in: small.load().set, usersOnly: true)
    #expect(homeless.map(\.code) == ["factor.scope"])
    small.addUsers([["value": "9"], ["value": "9"]])
    let checked = FactorSetValidation.findings(in: small.load().set, usersOnly: true)
    #expect(checked.map(\.code).contains("factor.duplicate-id"))
    #expect(checked.map(\.code).contains("factor.overlap"))
    #expect(
      checked.filter { $0.code == "factor.implausible" }.allSatisfy { $0.severity == .warning })
    #expect(checked.contains { $0.code == "factor.implausible" })
  }
}
