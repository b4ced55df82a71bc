import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities

/// Two sites over two months with factors chosen to be checked by hand.
///
/// | line | what | working | kg CO2e |
/// |---|---|---|---|
/// | L1 | office electricity, January | 50 kWh x 0.5 | 25 |
/// | L2 | office electricity, February | 50 kWh x 0.5 | 25 |
/// | L3 | office waste | 50 kg x 0.2 | 10 |
/// | L4 | office wood | CO2 10 x 1.8 = 18 biogenic; CH4 10 x 0.001 x 28 | 0.28 |
/// | L5 | plant coal | 1 t x 20 GJ/t x 25 kg C/GJ x 0.98 x 44/12 = 5390/3 | 1796.666666667 |
/// | L6 | plant electricity | 1000 kWh x 0.5; market 400 x 0.02 + 600 x 0.5 = 308 | 500 |
/// | L7 | plant refrigerant | 0.5 kg x 1760 = 880 outside the Kyoto basket | 0 |
///
/// The bill of the office runs from 22 January to 10 February: ten days in each month.
/// Scope 1 is 1796.666666667 + 0.28, Scope 2 550 and 358, Scope 3 10; the totals are
/// 2356.946666667 and 2164.946666667.
///
/// Beside these there are `ice`, for which there is no factor, and the gas `HFC-9`, for which AR5
/// has no potential; `coal-heat`, coal counted by its energy: 25 kg C/GJ x 0.98 x 44/12; and
/// `peat`, with two streams: 3 kg/kg in Scope 1 and 0.1 kg/kg upstream.
struct SmallInventory {
  /// The name of the first table.
  static let table = "activities/a.csv"

  var manifestText = """
    {"schema": "baycarbon/inventory/1",
     "subject": {"kind": "facility", "name": "Lantern Textiles"},
     "period": {"from": "2023-01-01", "to": "2023-02-28"},
     "gwp": "AR5",
     "facilities": [{"id": "plant", "region": "HK-CLP", "name": "觀塘廠房"},
                    {"id": "office", "region": "HK-CLP"}],
     "exclusions": [{"scope": 3, "category": 7, "facility": "office", "what": "commuting",
                     "estimate_kg": "120.5", "reason": "no survey"}],
     "scope3": [{"category": 14, "status": "not-relevant", "reason": "no franchises"}]}
    """
  var rows = """
    facility,activity,quantity,unit,from,to,instrument,evidence
    plant,electricity,1000,kWh,2023-01-10,2023-01-10,rec,"CLP ""7"", copy"
    plant,coal,1,t,2023-01-31,2023-01-31,,
    office,electricity,100,kWh,2023-01-22,2023-02-10,,CLP-8
    office,waste,50,kg,2023-02-01,2023-02-01,,
    office,wood,10,kg,2023-02-02,2023-02-02,,
    plant,refrigerant.HCFC-22,0.5,kg,2023-02-03,2023-02-03,,

    """
  var instruments = """
    id,kind,region,from,to,quantity,unit,factor_kg,evidence
    rec,certificate,HK,2023-01-01,2023-12-31,400,kWh,0.02,R-1

    """

  /// The ids that rows may name.
  var instrumentIDs: Set<String> = ["rec"]

  /// A contract of which something is left, a rate without limit, and a certificate nobody uses.
  static func withThreeInstruments() -> SmallInventory {
    var sample = SmallInventory()
    sample.instrumentIDs = ["idle", "rate", "rec"]
    sample.rows = sample.rows.replacing(",,CLP-8", with: ",rate,CLP-8")
    sample.instruments = """
      id,kind,region,from,to,quantity,unit,factor_kg,evidence
      rec,contract,HK,2023-01-01,2023-12-31,2.50,MWh,20,R-1
      idle,certificate,HK,2023-01-01,2023-12-31,1234.5,MWh,0,R-2
      rate,supplier-rate,,2023-01-01,2023-12-31,,kWh,0.3,

      """
    return sample
  }

  private struct Defect: Error {
    let findings: String
  }

  func manifest() throws -> Manifest {
    let read = ManifestReader.read(
      file: "inventory.json", bytes: Array(manifestText.utf8),
      gwpSets: GWPSet.allCases.map(\.rawValue))
    guard let manifest = read.manifest else { throw Defect(findings: "\(read.findings)") }
    return manifest
  }

  func data() throws -> ActivityData { try reader().read([table]) }

  private var table: ActivityTable { ActivityTable(bytes: Array(rows.utf8), name: Self.table) }

  private func reader() throws -> ActivityReader {
    var vocabulary = ActivityVocabulary(
      regions: ["GLOBAL": [], "HK": [], "HK-CLP": []], instruments: instrumentIDs)
    for (id, dimension) in [
      ("electricity", Dimension.energy), ("coal", .mass), ("coal-heat", .netEnergy),
      ("waste", .mass), ("wood", .mass), ("peat", .mass),
      ("refrigerant.HCFC-22", .mass), ("ice", .mass), ("refrigerant.HFC-9", .mass),
    ] {
      vocabulary.add(ActivityVocabulary.Entry(id: id, dimensions: [dimension]), names: [])
    }
    return ActivityReader(manifest: try manifest(), vocabulary: vocabulary)
  }

  func result() throws -> InventoryResult {
    try InventoryCalculator.calculate(
      manifest: try manifest(), data: try data(), factors: try SmallFactors.set(), gwp: .ar5,
      instruments: InstrumentReader.read(
        file: "instruments.csv", bytes: Array(instruments.utf8)
      ).instruments)
  }

  /// The explanation of the line with that id.
  func explanation(line id: String) throws -> LineExplanation {
    guard let line = try result().lines.first(where: { $0.id == id }) else {
      throw Defect(findings: "no line \(id)")
    }
    return try LineExplanation(line, manifest: try manifest(), factors: try SmallFactors.set())
  }

  /// The explanation of the row on a line of the table.
  func explanation(row number: Int) throws -> RowExplanation {
    guard let row = try reader().row(onLine: number, of: table) else {
      throw Defect(findings: "no row \(number)")
    }
    let manifest = try manifest()
    let shares = try BillShares(of: row, reporting: manifest.period)
    let keys = shares.months.map { LineKey(row, month: $0.month) }
    let result = try result()
    let lines = try result.lines.filter { keys.contains($0.activity.key) }.map {
      try LineExplanation($0, manifest: manifest, factors: try SmallFactors.set())
    }
    return RowExplanation(
      row: row, shares: shares, lines: lines,
      omitted: result.omitted.filter { keys.contains($0.activity.key) })
  }
}

/// The published set of ``SmallInventory``.
enum SmallFactors {
  struct Defect: Error {
    let findings: String
  }

  static func set() throws -> FactorSet {
    var loader = FactorSetLoader()
    loader.addPublished(
      tables.map { FactorSetLoader.File(path: $0.name, bytes: Array($0.text.utf8)) })
    if !loader.findings.isEmpty { throw Defect(findings: "\(loader.findings)") }
    return loader.set
  }

  private static let tables = [
    (name: "dataset.json", text: #"{"version": "small-1"}"#),
    (
      name: "regions.csv",
      text: """
      code,parent,level,name_en,name_zh_hant,name_zh_hans
      GLOBAL,,world,World,世界,世界
      HK,GLOBAL,nation,Hong Kong,香港,香港
      HK-CLP,HK,grid,CLP Power,中電,中电

      """
    ),
    (
      name: "gases.csv",
      text: """
      id,formula,aliases,sar,ar4,ar5,ar6,kyoto,source,grade,note
      CO2,CO2,,1,1,1,1,yes,book,A,
      CO2-biogenic,CO2,,1,1,1,1,yes,book,A,
      CH4,CH4,,21,25,28,27.9,yes,book,A,
      HCFC-22,CHClF2,,1500,1810,1760,1960,no,book,A,
      HFC-9,,,100,100,,100,yes,book,A,

      """
    ),
    (
      name: "activities.csv",
      text: """
      id,dimensions,name_en,name_zh_hant,name_zh_hans,aliases,streams,area,proxy,series,plausible
      electricity,energy,Electricity,電力,电力,,consumption=2,grid,,,
      coal,mass,Coal,煤,煤,,combustion=1,nation,,,
      coal-heat,net-energy,Heat of coal,煤的熱,煤的热,,combustion=1,nation,,,
      ice,mass,Ice,冰,冰,,melting=1,nation,,,
      wood,mass,Wood,木材,木材,,combustion=1,nation,,,
      peat,mass,Peat,泥炭,泥炭,,combustion=1;upstream=3.3?,nation,,,
      waste,mass,Waste,廢物,废物,,disposal=3.5;upstream=3.3?,nation,,,

      """
    ),
    (
      name: "sources.csv",
      text: """
      id,title,publisher,published_on,link,licence
      book,Book of Factors,The Publisher,2024-05-01,https://example.org/book,CC BY 4.0
      clp,Sustainability Report,CLP Power,2024-03-01,,

      """
    ),
    (
      name: "small/factors.csv",
      text: """
      id,activity,region,valid_from,valid_to,published_on,value,per_unit,gas,gwp,stream,scope,category,series,lower95,upper95,source,locator,grade,note
      coal.cc,coal,HK,2020-01-01,,,25,kgC/GJ.net,CO2,,combustion,1,,,,,book,table 1,B,
      coal.ncv,coal,HK,2020-01-01,,,20,GJ.net/t,,,property.ncv,,,,,,book,table 1,B,
      coal.ox,coal,HK,2020-01-01,,,0.98,1,,,property.oxidation,,,,,,book,table 2,C,of boilers
      heat.cc,coal-heat,HK,2020-01-01,,,25,kgC/GJ.net,CO2,,combustion,1,,,,,book,table 1,B,
      heat.ox,coal-heat,HK,2020-01-01,,,0.98,1,,,property.oxidation,,,,,,book,table 2,B,
      elec-2022,electricity,HK-CLP,2022-01-01,2022-12-31,2023-03-01,0.60,kWh,CO2e,AR5,consumption,2,,,,,clp,page 9,A,
      elec-2023,electricity,HK-CLP,2023-01-01,2023-12-31,2024-03-01,0.50,kWh,CO2e,AR5,consumption,2,,,0.45,0.55,clp,page 9,A,
      peat.burnt,peat,HK,2020-01-01,,,3,kg,CO2e,AR5,combustion,1,,,,,book,table 5,A,
      peat.dug,peat,HK,2020-01-01,,,0.1,kg,CO2e,AR5,upstream,3,3,,,,book,table 5,A,
      waste,waste,HK,2020-01-01,,,0.2,kg,CO2e,AR5,disposal,3,5,,,,book,table 3,A,
      wood.ch4,wood,HK,2020-01-01,,,0.001,kg,CH4,,combustion,1,,,,,book,table 4,A,
      wood.co2,wood,HK,2020-01-01,,,1.8,kg,CO2-biogenic,,combustion,1,,,,,book,table 4,A,

      """
    ),
  ]
}
