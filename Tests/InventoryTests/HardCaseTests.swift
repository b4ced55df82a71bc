import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import TestKit
import Testing

/// Cases in which an inventory could go wrong without a word.
@Suite("hard cases") struct HardCaseTests {
  static let factorHeader =
    "id,activity,region,valid_from,valid_to,value,per_unit,gas,stream,scope,category,source\n"
  static let instrumentHeader = "id,kind,region,from,to,quantity,unit,factor_kg,evidence\n"

  /// A year of electricity in the factory with a certificate; the residual mix of 2023 is 0.6096.
  static func market(_ certificate: String, rows: String, header: String? = nil) throws
    -> InventoryResult
  {
    var sample = SampleInventory()
    sample.rows(rows, header: header ?? SampleInventory.header + ",instrument")
    sample.instruments = instrumentHeader + certificate
    return try sample.calculate()
  }

  // 3700 MJ are 1027.7 kWh, more than the 1000 kWh of the bill: all of it is covered.
  @Test(
    "a certificate whose quantity is no finite decimal covers what it can",
    arguments: [
      ("3700,MJ", "0"), ("3600,MJ", "0"), ("5,GJ", "0"), ("1000,kWh", "0"),
      // 1800 MJ are 500 kWh; 500 x 0.6096 = 304.8 kg are left.
      ("1800,MJ", "304.8"),
    ])
  func certificateInMegajoules(quantity: String, kg: String) throws {
    let result = try Self.market(
      "c,certificate,CN,2023-01-01,2023-12-31,\(quantity),0,",
      rows: "dongguan,electricity,1000,kWh,2023-05-05,c")
    #expect(result.totals.scope2MarketKg.description == kg)
  }

  // 100 MJ are 27.77... kWh. What is covered is cut down, so never more than there is.
  @Test("what is cut down to nine decimals is not more than the certificate") func cutDown() throws
  {
    let result = try Self.market(
      "c,certificate,CN,2023-01-01,2023-12-31,100,MJ,0,",
      rows: "dongguan,electricity,1000,kWh,2023-05-05,c")
    let parts = result.lines[0].market
    #expect(parts.map(\.quantity.description) == ["27.777777777", "972.222222223"])
    #expect(result.findings.contains { $0.code == "instrument.used-up" })
  }

  // +1000 kWh covered in January, -200 in February give back 200 of the certificate: nothing is
  // left on the residual mix.
  @Test("a correction gives back what the certificate covered") func correction() throws {
    let result = try Self.market(
      "c,certificate,CN,2023-01-01,2023-12-31,2000,kWh,0,",
      rows:
        "dongguan,electricity,1000,kWh,2023-01-05,c,\ndongguan,electricity,-200,kWh,2023-02-05,c,yes",
      header: SampleInventory.header + ",instrument,correction")
    #expect(result.totals.scope2MarketKg == .zero)
    #expect(result.instruments.map(\.used.description) == ["800"])
    #expect(result.instruments.map { $0.left?.description } == ["1200"])
  }

  @Test("an instrument does not cover heat, nor what is not in Scope 2") func notElectricity()
    throws
  {
    let result = try Self.market(
      "c,certificate,CN,2023-01-01,2023-12-31,2000,kWh,0,",
      rows: "dongguan,heat,100,kWh,2023-01-05,c\ndongguan,diesel,1,t,2023-01-05,c")
    let said = result.findings.filter { $0.code == "instrument.not-applied" }.map(\.message)
    #expect(said.count == 2)
    #expect(result.totals.scope2MarketKg == result.totals.scope2LocationKg)
  }

  @Test("a supplier's rate without a quantity covers everything") func supplierRate() throws {
    let result = try Self.market(
      "r,supplier-rate,CN,2023-01-01,2023-12-31,,kWh,0.3,letter",
      rows: "dongguan,electricity,1000,kWh,2023-05-05,r")
    #expect(result.totals.scope2MarketKg.description == "300")
    #expect(result.instruments.map { $0.left == nil } == [true])
  }

  @Test("lines that differ by an uncertainty of nothing and of zero have an order") func order()
    throws
  {
    var sample = SampleInventory()
    sample.rows(
      "kwun-tong,taxi,1,pkm,2023-01-01,\nkwun-tong,taxi,2,pkm,2023-01-01,0",
      header: SampleInventory.header + ",uncertainty_pct")
    for _ in 0..<8 {
      let data = try sample.read()
      #expect(data.lines.map(\.quantity.description) == ["1", "2"])
    }
  }

  @Test("a property alone makes no activity") func propertyOnly() throws {
    var sample = SampleInventory()
    sample.factors =
      Self.factorHeader + "u,diesell,CN-GD,,,0.85,kg/L,,property.density,,,me\n"
    sample.rows("dongguan,diesell,1000,L,2023-01-05")
    let data = try sample.read()
    #expect(data.findings.map(\.code) == ["activity.unknown"])
    #expect(data.control.rowsRejected == 1)
  }

  // 1000 kWh x 0.3 kg CO2/kWh + 1000 kWh x 5 g CH4/MWh x 28 = 300 + 0.14 kg.
  @Test("gases of one factor may be per kWh and per MWh") func mixedUnits() throws {
    var sample = SampleInventory()
    sample.factors =
      Self.factorHeader + "u1,electricity,HK-CLP,,,0.3,kWh,CO2,,,,me\n"
      + "u2,electricity,HK-CLP,,,5,g/MWh,CH4,,,,me\n"
    sample.rows("kwun-tong,electricity,1000,kWh,2023-01-05")
    #expect(try sample.calculate().totals.scope2LocationKg.description == "300.14")
  }

  // CO2 ends in December 2022, CH4 in November: in 2023 both stand in, 1 + 0.01 x 28 = 1.28 kg/kg.
  @Test("no gas vanishes because its row ends before the others'") func gasesEndApart() throws {
    var sample = SampleInventory()
    sample.factors =
      Self.factorHeader + "u1,own.fuel,HK-CLP,2022-01-01,2022-12-31,1,kg,CO2,,1,,me\n"
      + "u2,own.fuel,HK-CLP,2022-01-01,2022-11-30,0.01,kg,CH4,,1,,me\n"
    sample.rows("kwun-tong,own.fuel,100,kg,2023-01-05")
    let result = try sample.calculate()
    #expect(result.totals.scope1Kg.description == "128")
    #expect(result.findings.contains { $0.code == "factor.earlier-year" })
  }

  // Densities 0.80 for CN and 0.90 for CN-GD: the nearer region wins, whatever the ids.
  @Test("the density of the nearer region is used", arguments: [("a", "b"), ("b", "a")])
  func nearestDensity(wide: String, near: String) throws {
    var sample = SampleInventory()
    sample.factors =
      Self.factorHeader + "\(wide),diesel,CN,,,0.80,kg/L,,property.density,,,me\n"
      + "\(near),diesel,CN-GD,,,0.90,kg/L,,property.density,,,me\n"
    sample.rows("dongguan,diesel,1000,L,2023-01-05")
    let result = try sample.calculate()
    #expect(result.lines[0].match.properties.first?.id == near)
    #expect(result.findings.contains { $0.code == "factor.user" })
  }

  @Test("a statement that a category is left out, and lines in it") func contradiction() throws {
    var sample = SampleInventory(year: 2024)
    sample.members = [
      #""scope3": [{"category": 6, "status": "not-relevant", "reason": "nobody travels"}]"#
    ]
    sample.rows("kwun-tong,taxi,10,pkm,2024-01-05")
    #expect(try sample.calculate().findings.contains { $0.code == "scope3.contradiction" })
  }

  @Test(
    "a category stated twice, or on an exclusion of Scope 1",
    arguments: [
      #""scope3": [{"category": 8, "status": "not-relevant", "reason": "a"}, "#
        + #"{"category": 8, "status": "not-estimated", "reason": "b"}]"#,
      #""exclusions": [{"scope": 1, "category": 9, "what": "a", "estimate_kg": "1", "reason": "b"}]"#,
    ])
  func manifestCategory(member: String) {
    var sample = SampleInventory()
    sample.members = [member]
    let read = ManifestReader.read(
      file: "inventory.json", bytes: Array(sample.manifestText.utf8), gwpSets: ["AR5"])
    #expect(read.findings.map(\.code) == ["manifest.category"])
  }
}
