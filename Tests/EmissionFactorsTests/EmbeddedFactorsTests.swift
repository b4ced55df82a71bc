import EmissionFactors
import Findings
import Foundation
import Quantities
import TestKit
import Testing

@Suite("The factors that are built in")
struct EmbeddedFactorsTests {
  let set = EmbeddedFactors.set

  @Test("are read without a finding and say one thing only")
  func sound() {
    var loader = FactorSetLoader()
    loader.addPublished(EmbeddedFactors.files)
    #expect(loader.findings.isEmpty, "\(loader.findings.prefix(5))")
    let findings = FactorSetValidation.findings(in: set)
    #expect(findings.isEmpty, "\(findings.prefix(5))")
    #expect(set.rows.count > 3000)
    #expect(!set.version.isEmpty)
  }

  // What it says of a word decides whether the names of all activities are read.
  @Test("no activity is said to be lacking under a name of its own")
  func surelyLack() {
    // A set of its own: once an activity is parsed its names are known in another way.
    let activities = EmbeddedFactors.set.activities
    var names: [String] = []
    var loader = FactorSetLoader()
    loader.addPublished(EmbeddedFactors.files)
    for activity in loader.set.activities.values {
      let spellings =
        [
          activity.id, activity.names.english, activity.names.traditional,
          activity.names.simplified,
        ]
        + activity.aliases
      names += spellings.flatMap { [$0, $0.uppercased(), $0.lowercased(), $0.capitalized] }
    }
    #expect(names.count > 4000)
    let lacking = names.filter { activities.surelyLack($0) }
    #expect(lacking.isEmpty, "\(lacking.prefix(9))")
    #expect(["own.heat", "electricityy", "my-coal"].allSatisfy { activities.surelyLack($0) })
  }

  // Names are compared with full-width letters made plain; the quick search does not do that.
  @Test("no table has a full-width letter or digit")
  func noFullWidth() {
    let lines = EmbeddedFactors.files.flatMap {
      String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n")
    }
    let ranges: [ClosedRange<UInt32>] = [0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A]
    let wide = lines.filter { line in
      line.unicodeScalars.contains { letter in ranges.contains { $0.contains(letter.value) } }
    }
    #expect(lines.count > 3000)
    #expect(wide.isEmpty, "\(wide.prefix(3))")
  }

  // The program parses what it needs when it needs it; a check of the tables parses everything.
  @Test("are the same whether parsed at once or when asked for")
  func lazily() {
    var loader = FactorSetLoader()
    loader.addPublished(EmbeddedFactors.files)
    let whole = loader.set
    #expect(set.activities.keys == whole.activities.keys)
    for id in whole.activities.keys { #expect(set.activities[id] == whole.activities[id]) }
    func fields(_ rows: [FactorRow]) -> [[String]] {
      rows.map { row in
        [
          row.id, row.activity, row.region, row.validity, row.valueText, row.unit.description,
          row.gas ?? "", row.gwpSet?.rawValue ?? "", row.stream, row.series, row.source,
          row.locator, row.grade?.rawValue ?? "", row.note, row.location.description,
        ]
      }
    }
    #expect(fields(set.rows) == fields(whole.rows))
    for id in whole.activities.keys {
      let rows = whole.rows(of: id)
      #expect(set.rows(of: id) == rows)
      #expect(set.series(around: id)?.isSuperset(of: rows.map(\.series)) ?? rows.isEmpty)
    }
  }

  @Test("are the files of EmissionFactors/, byte by byte, all of them, in order")
  func bytes() throws {
    let folder = "EmissionFactors"
    let onDisk = Repository.files(below: folder, endings: [".csv", ".json"])
      .map { String($0.dropFirst(folder.count + 1)) }
    #expect(EmbeddedFactors.files.map(\.path) == onDisk)
    for file in EmbeddedFactors.files {
      let data = try Data(contentsOf: Repository.root.appending(path: "\(folder)/\(file.path)"))
      #expect(Array(data) == file.bytes, "\(file.path)")
    }
  }

  struct Golden: Sendable, CustomTestStringConvertible {
    let region: String
    let year: Int
    var series = ""
    let value: String
    let unit: String
    let gas: String
    var testDescription: String { "\(region) \(year) \(series)" }
  }

  // Announcements of the Ministry of Ecology and Environment and the Bureau of Statistics for 2021
  // (2024 No. 12), 2022 and 2023 (2025 No. 47); the ETS figures of [2022] 111 and February 2023,
  // which are in t/MWh; the reports of the two Hong Kong utilities.
  static let golden = [
    Golden(region: "CN-GD", year: 2021, value: "0.4715", unit: "kWh", gas: "CO2"),
    Golden(region: "CN-GD", year: 2022, value: "0.4403", unit: "kWh", gas: "CO2"),
    Golden(region: "CN-GD", year: 2023, value: "0.4419", unit: "kWh", gas: "CO2"),
    Golden(region: "CN", year: 2021, value: "0.5568", unit: "kWh", gas: "CO2"),
    Golden(region: "CN", year: 2022, value: "0.5366", unit: "kWh", gas: "CO2"),
    Golden(region: "CN", year: 2023, value: "0.5306", unit: "kWh", gas: "CO2"),
    Golden(region: "CN", year: 2021, series: "ets", value: "0.5810", unit: "t/MWh", gas: "CO2"),
    Golden(region: "CN", year: 2022, series: "ets", value: "0.5703", unit: "t/MWh", gas: "CO2"),
    Golden(
      region: "CN", year: 2022, series: "residual-mix", value: "0.5856", unit: "kWh", gas: "CO2"),
    Golden(
      region: "CN", year: 2023, series: "residual-mix", value: "0.6096", unit: "kWh", gas: "CO2"),
    Golden(region: "CN-GRID-SOUTHWEST", year: 2023, value: "0.2472", unit: "kWh", gas: "CO2"),
    Golden(region: "HK-CLP", year: 2023, value: "0.39", unit: "kWh", gas: "CO2e"),
    Golden(region: "HK-CLP", year: 2019, value: "0.50", unit: "kWh", gas: "CO2e"),
    Golden(region: "HK-HKE", year: 2023, value: "0.66", unit: "kWh", gas: "CO2e"),
    Golden(region: "HK-HKE", year: 2019, value: "0.81", unit: "kWh", gas: "CO2e"),
    Golden(
      region: "HK", year: 2019, series: "territory-default", value: "0.7", unit: "kWh",
      gas: "CO2e"),
  ]

  @Test("hold the published figures of the grids", arguments: golden)
  func grids(_ golden: Golden) throws {
    let match = try #require(electricity(golden.region, golden.year, series: [golden.series]))
    #expect(match.kind == .exact)
    #expect(match.rows.map(\.valueText) == [golden.value])
    #expect(match.rows.map(\.unit.text) == [golden.unit])
    #expect(match.rows.map(\.gas) == [golden.gas])
    #expect(match.properties.isEmpty)
  }

  // The mainland's 31 provinces but Tibet, for which no figure is published.
  static let provinces = [
    "AH", "BJ", "CQ", "FJ", "GD", "GS", "GX", "GZ", "HA", "HB", "HE", "HI", "HL", "HN", "JL", "JS",
    "JX", "LN", "NM", "NX", "QH", "SC", "SD", "SH", "SN", "SX", "TJ", "XJ", "YN", "ZJ",
  ]

  @Test("have every province in three years; Tibet finds its grid", arguments: [2021, 2022, 2023])
  func provinces(year: Int) throws {
    for province in Self.provinces {
      let match = try #require(electricity("CN-\(province)", year))
      #expect(match.kind == .exact, "\(province)")
      #expect(match.rows.map(\.region) == ["CN-\(province)"])
    }
    let tibet = try #require(electricity("CN-XZ", year))
    #expect(tibet.kind == .parentRegion)
    #expect(tibet.rows.map(\.region) == ["CN-GRID-SOUTHWEST"])
  }

  // Inner Mongolia belongs to two grids, so its next wider region is the nation.
  @Test("A province of no single grid falls back on the nation")
  func innerMongolia() {
    #expect(set.lineage(ofRegion: "CN-NM") == ["CN-NM", "CN", "GLOBAL"])
    #expect(set.lineage(ofRegion: "CN-GD") == ["CN-GD", "CN-GRID-SOUTH", "CN", "GLOBAL"])
  }

  // Half of each: (2800+650)/2, (3500+675)/2, (3170+677)/2, (3740+771)/2.
  // R-404A: 0.44 x 3170 + 0.04 x 1300 + 0.52 x 4800 = 1394.8 + 52 + 2496.
  // R-407C: 0.25 x 3170 + 0.52 x 1300 + 0.23 x 677 = 792.5 + 676 + 155.71.
  @Test(
    "give blends from their fractions and potentials",
    arguments: [
      ("R-410A", GWPSet.sar, "1725"), ("R-410A", .ar4, "2087.5"), ("R-410A", .ar5, "1923.5"),
      ("R-410A", .ar6, "2255.5"), ("R-404A", .ar5, "3942.8"), ("R-407C", .ar5, "1624.21"),
    ])
  func blends(_ name: String, gwp: GWPSet, value: String) throws {
    #expect(try potential(of: "refrigerant.\(name)", stream: "release", .mass, gwp) == value)
  }

  // 2.360 kg CO2, 0.000253 kg CH4 and 0.001105 kg N2O per litre:
  // SAR 2.36 + 0.000253 x 21 + 0.001105 x 310 = 2.36 + 0.005313 + 0.34255
  // AR4 2.36 + 0.000253 x 25 + 0.001105 x 298 = 2.36 + 0.006325 + 0.32929
  // AR5 2.36 + 0.000253 x 28 + 0.001105 x 265 = 2.36 + 0.007084 + 0.292825
  // AR6 2.36 + 0.000253 x 27 + 0.001105 x 273 = 2.36 + 0.006831 + 0.301665
  @Test(
    "give petrol in a passenger car in Hong Kong",
    arguments: [
      (GWPSet.sar, "2.707863"), (.ar4, "2.695615"), (.ar5, "2.659909"), (.ar6, "2.668496"),
    ])
  func passengerCar(gwp: GWPSet, value: String) throws {
    #expect(
      try potential(of: "petrol.road.passenger-car", stream: "combustion", .volume, gwp) == value)
  }

  /// The gases of a factor for Hong Kong times their potentials, added up.
  private func potential(
    of activity: String, stream: String, _ dimension: Quantities.Dimension, _ gwp: GWPSet
  ) throws -> String {
    let query = FactorQuery(
      activity: activity, stream: stream, region: "HK", month: yearMonth("2023-06"),
      dimension: dimension, series: [""])
    let match = try #require(set.match(for: query))
    #expect(match.kind == .exact)
    var sum = ExactSum()
    for row in match.rows {
      let potential = try #require(row.gas.flatMap { set.gases[$0]?.gwp[gwp] })
      sum.add(try row.value.multiplied(by: potential))
    }
    return try sum.total().description
  }

  // A factor whose gases end at different times would lose one of them without a word.
  @Test("count the gases of one factor over the same time and per the same unit")
  func gasesTogether() {
    struct Key: Hashable {
      let activity: String
      let region: String
      let stream: String
      let series: String
    }
    let rows = set.rows.filter { !$0.isProperty }
    let groups = Dictionary(grouping: rows) {
      Key(activity: $0.activity, region: $0.region, stream: $0.stream, series: $0.series)
    }
    for (key, rows) in groups {
      for (unit, rows) in Dictionary(grouping: rows, by: { $0.unit.denominator }) {
        let spans = Dictionary(grouping: rows, by: { $0.gas ?? "" })
          .mapValues { Set($0.map(\.validity)) }
        #expect(Set(spans.values).count == 1, "\(key) per \(unit?.symbol ?? "1"): \(spans)")
      }
    }
  }

  @Test(
    "name what design.md promises",
    arguments: [
      "electricity", "heat", "steam", "towngas", "natural-gas", "lpg", "diesel.stationary",
      "kerosene", "coal.bituminous", "fuel-oil", "charcoal", "petrol.road.motorcycle",
      "diesel.road.heavy-goods-vehicle", "lpg.road.public-light-bus", "diesel.ship", "jet-fuel",
      "refrigerant.R-410A", "refrigerant.HFC-134a", "sf6", "co2-extinguisher", "paper.landfill",
      "water.supply", "water.sewage", "flight.long-haul.economy.rf",
      "flight.short-haul.business.no-rf",
      "bus", "coach", "metro", "taxi", "ferry", "hotel-night",
    ])
  func activities(_ id: String) {
    #expect(set.activities[id] != nil)
  }

  @Test("are found by words in three languages", arguments: ["electricity", "電力", "电力"])
  func search(_ word: String) {
    let found = set.search([word], region: "HK-CLP")
    #expect(found.activities.contains { $0.id == "electricity" })
    #expect(found.rows.contains { $0.id == "hk-elec-clp-2023" })
    #expect(found.rows.allSatisfy { ["HK-CLP", "HK", "GLOBAL"].contains($0.region) })
  }

  private func electricity(
    _ region: String, _ year: Int, series: [String] = [""]
  ) -> FactorMatch? {
    set.match(
      for: FactorQuery(
        activity: "electricity", stream: "consumption", region: region,
        month: yearMonth("\(year)-07"), dimension: .energy, series: series))
  }
}
