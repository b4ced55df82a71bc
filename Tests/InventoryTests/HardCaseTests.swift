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

  static let endedApart =
    factorHeader + "u1,own.fuel,HK-CLP,2024-01-01,,1,kg,CO2,,1,,me\n"
    + "u2,own.fuel,HK-CLP,2015-01-01,2019-12-31,0.01,kg,CH4,,1,,me\n"

  // CH4 ended more than three years before: it is not counted, and that is said.
  @Test("a gas that may not be used any more is said") func gasMissing() throws {
    var sample = SampleInventory(year: 2024)
    sample.factors = Self.endedApart
    sample.rows("kwun-tong,own.fuel,100,kg,2024-01-05")
    let result = try sample.calculate()
    #expect(result.totals.scope1Kg.description == "100")
    #expect(result.findings.contains { $0.code == "factor.gas-missing" })
  }

  @Test("where stand-ins are refused, a table that lacks one of its gases is none") func refused()
    throws
  {
    var sample = SampleInventory(year: 2024)
    sample.factors = Self.endedApart
    sample.members = [#""missing_factor": "refuse""#]
    sample.rows("kwun-tong,own.fuel,100,kg,2024-01-05")
    #expect(try sample.calculate().omitted.map(\.code) == ["factor.missing"])
  }

  // A user's CO2e row of 2020 must not keep our CO2 of 2023 from standing in for 2025:
  // 100 kWh x 0.4419.
  @Test("a user's row in CO2e does not disable published rows in CO2") func usersCO2e() throws {
    var sample = SampleInventory(year: 2025)
    sample.factors =
      Self.factorHeader + "u,electricity,CN-GD,2020-01-01,2020-12-31,0.9,kWh,CO2e,,,,me\n"
    sample.rows("dongguan,electricity,100,kWh,2025-01-05")
    #expect(try sample.calculate().totals.scope2LocationKg.description == "44.19")
  }

  // Oxidation 0.5 for diesel.stationary and 0.9 for diesel, of the user: the narrower one counts.
  // 1 t x 43.33 x 20.2 x 44/12 x 0.5 = 1604.65...
  @Test("of two ratios of one name one counts") func oneRatio() throws {
    var sample = SampleInventory()
    sample.factors =
      Self.factorHeader + "a,diesel,CN,,,0.9,1,,property.oxidation,,,me\n"
      + "b,diesel.stationary,CN,,,0.5,1,,property.oxidation,,,me\n"
    sample.rows("dongguan,diesel.stationary,1,t,2023-01-05")
    let result = try sample.calculate()
    #expect(result.lines[0].match.properties.map(\.valueText) == ["43.33", "0.5"])
  }

  // CN-GD-DG is in CN-GD: 0.4419, not the national 0.5306.
  @Test("a finer region finds the one that begins it") func finerRegion() throws {
    var sample = SampleInventory()
    sample.factors = Self.factorHeader + "u,own.heat,CN-GD-DG,,,1,kWh,CO2e,,1,,me\n"
    sample.rows(
      "dongguan,electricity,100,kWh,2023-01-05,CN-GD-DG",
      header: SampleInventory.header + ",region")
    #expect(try sample.calculate().totals.scope2LocationKg.description == "44.19")
  }

  @Test("a region written by its name in a factor is the one of our table") func regionName() throws
  {
    var sample = SampleInventory()
    sample.factors = Self.factorHeader + "u,own.thing,香港,,,1,kg,CO2e,,1,,me\n"
    sample.rows(
      "kwun-tong,own.thing,2,kg,2023-01-05,hk", header: SampleInventory.header + ",region")
    #expect(try sample.calculate().totals.scope1Kg.description == "2")
  }

  // a: +1000 covered, b: +500 uncovered, then -500 of b: b takes nothing from a.
  @Test("a correction takes back what its own facility was covered with") func ownCorrections()
    throws
  {
    let result = try Self.market(
      "c,certificate,,2023-01-01,2023-12-31,1000,kWh,0,",
      rows: """
        aberdeen,electricity,1000,kWh,2023-01-05,c,
        kwun-tong,electricity,500,kWh,2023-01-05,c,
        kwun-tong,electricity,-500,kWh,2023-02-05,c,yes
        """, header: SampleInventory.header + ",instrument,correction")
    #expect(result.totals.scope2MarketKg == .zero)
    #expect(result.instruments.map(\.used.description) == ["1000"])
  }

  // 1000 - 500 = 500 kWh net, of which the certificate covers all; 100 of it are left.
  @Test("a partly covered bill and its correction use the certificate for what is left") func net()
    throws
  {
    let result = try Self.market(
      "c,certificate,CN,2023-01-01,2023-12-31,600,kWh,0,",
      rows:
        "dongguan,electricity,-500,kWh,2023-01-05,c,yes\ndongguan,electricity,1000,kWh,2023-02-05,c,",
      header: SampleInventory.header + ",instrument,correction")
    #expect(result.totals.scope2MarketKg == .zero)
    #expect(result.instruments.map { $0.left?.description } == ["100"])
  }

  @Test("a bill over many years is said") func longBill() throws {
    var sample = SampleInventory()
    sample.rows(
      "kwun-tong,electricity,100,kWh,1924-01-01,2023-12-31",
      header: "facility,activity,quantity,unit,from,to")
    #expect(try sample.read().findings.map(\.code) == ["date.long-bill"])
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
