import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import TestKit
import Testing

@Suite("Figures worked out by hand")
struct HandWorkedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let row: String
    let year: Int
    var gwp = "AR5"
    let scope: Int
    var category: Int?
    let kg: String
    var testDescription: String { "\(row) \(gwp)" }
  }

  static let cases = [
    // 42.652 GJ/t x 0.0202 tC/GJ x 0.98 x 44/12 = 3.095909637333... t
    Case(
      row: "dongguan,diesel.stationary,1,t,2025-03-31", year: 2025, scope: 1, kg: "3095.909637333"),
    Case(row: "dongguan,柴油,1000,kg,2025-03-31", year: 2025, scope: 1, kg: "3095.909637333"),
    // 42.652 GJ in kWh net: x 0.98 x 20.2 x 44/12, so 1 kWh.net is 0.0036 x 72.5853333... =
    // 0.2613072 kg.
    Case(
      row: "dongguan,diesel.stationary,1,kWh.net,2025-03-31", year: 2025, scope: 1,
      kg: "0.2613072"),
    // Until 2024 the older table: 43.33 x 20.2 x 0.98 x 44/12 = 3145.122493333...
    Case(
      row: "dongguan,diesel.stationary,1,t,2024-03-31", year: 2024, scope: 1, kg: "3145.122493333"),
    // 389.31 GJ x 15.3 kgC/GJ x 0.99 x 44/12 = 21621.88809
    Case(
      row: "dongguan,natural-gas,1,10^4 Nm3,2025-03-31", year: 2025, scope: 1, kg: "21621.88809"),
    Case(row: "dongguan,天然气,1,万Nm3,2025-03-31", year: 2025, scope: 1, kg: "21621.88809"),
    // The same amount of gas at 20 °C takes 293.15/273.15 of the volume, so 1 m3 at 20 °C is
    // 273.15/293.15 Nm3: 10000 x 2.162188809 x 27315/29315 = 20146.746483996...
    Case(
      row: "dongguan,natural-gas,10000,m3.20C,2025-03-31", year: 2025, scope: 1,
      kg: "20146.746483996"),
    // 636.5 kg x 4.8
    Case(
      row: "kwun-tong,paper.landfill,636.5,kg,2023-03-31", year: 2023, scope: 3, category: 5,
      kg: "3055.2"),
    // 1000 x 0.4403, 0.4419, 0.39, 0.66
    Case(row: "dongguan,electricity,1,MWh,2022-05-31", year: 2022, scope: 2, kg: "440.3"),
    Case(row: "dongguan,electricity,1000,度,2023-05-31", year: 2023, scope: 2, kg: "441.9"),
    Case(row: "kwun-tong,electricity,1000,kWh,2023-05-31", year: 2023, scope: 2, kg: "390"),
    Case(row: "aberdeen,electricity,3600,MJ,2023-05-31", year: 2023, scope: 2, kg: "660"),
    // (3500 + 675) / 2, (3170 + 677) / 2, (3740 + 771) / 2
    Case(
      row: "kwun-tong,R-410A,1,kg,2023-05-31", year: 2023, gwp: "AR4", scope: 1, kg: "2087.5"),
    Case(row: "kwun-tong,R410A,1,kg,2023-05-31", year: 2023, scope: 1, kg: "1923.5"),
    Case(
      row: "kwun-tong,refrigerant.R-410A,1000,g,2023-05-31", year: 2023, gwp: "AR6", scope: 1,
      kg: "2255.5"),
    Case(row: "kwun-tong,sf6,2,kg,2023-05-31", year: 2023, scope: 1, kg: "47000"),
    Case(row: "kwun-tong,co2-extinguisher,5,kg,2023-05-31", year: 2023, scope: 1, kg: "5"),
    // Heat and steam: 0.11 t/GJ.
    Case(row: "dongguan,heat,2,GJ,2023-05-31", year: 2023, scope: 2, kg: "220"),
  ]

  @Test("are what the engine gives", arguments: cases)
  func figures(_ worked: Case) throws {
    var sample = SampleInventory(year: worked.year)
    sample.gwp = worked.gwp
    sample.rows(worked.row)
    let result = try sample.calculate()
    #expect(!result.findings.contains { $0.severity == .error }, "\(result.findings)")
    let line = try #require(result.lines.first)
    #expect(line.kg.description == worked.kg)
    #expect(line.scope == worked.scope)
    #expect(line.category == worked.category)
  }

  // 42.652 x 20.2 x 0.98 x 44/12 = 42652 x 202 x 98 x 44 / (1000 x 10 x 100 x 12)
  // = 37150915648 / 12000000 = 580483057/187500.
  @Test("The trace of a tonne of diesel holds the exact fraction and every term")
  func trace() throws {
    var sample = SampleInventory(year: 2025)
    sample.rows("dongguan,diesel.stationary,1,t,2025-03-31")
    let result = try sample.calculate()
    let line = try #require(result.lines.first)
    let explanation = try LineExplanation(
      line, manifest: sample.manifest(), factors: EmbeddedFactors.set)
    let calculation = try #require(explanation.calculations.first)
    #expect(calculation.exactKg()?.description == "580483057/187500")
    #expect(
      calculation.terms.map(\.text) == [
        "1 t", "42.652 GJ.net/t", "0.98", "20.2 kgC/GJ.net", "44/12 kg CO2 per kg C",
      ])
    #expect(
      calculation.terms.map(\.name) == ["quantity", "property", "property", "factor", "gas mass"])
    // Per tonne the factor is the same fraction.
    #expect(calculation.derivedFactor()?.description == "580483057/187500")
    #expect(explanation.sources.keys.sorted() == ["gbt-32151-22-2024"])
    #expect(!explanation.losers.isEmpty)
    #expect(result.totals.scope1Kg.description == "3095.909637333")
  }

  // 14 556 L x 2.707863 = 39 415.653828 and 4 815 754 kWh x 0.7 = 3 371 027.8, published as 39.4 t
  // and 3,371 t.
  @Test("The Architectural Services Department's year 2019 comes out as published")
  func archsd() throws {
    var sample = SampleInventory(year: 2019)
    sample.gwp = "SAR"
    sample.facilities = [("offices", "HK")]
    sample.rows(
      """
      offices,petrol.road.passenger-car,14556,L,2019-12-31
      offices,electricity,4815754,kWh,2019-12-31
      """)
    let result = try sample.calculate()
    #expect(result.totals.scope1Kg.description == "39415.653828")
    #expect(result.totals.scope2LocationKg.description == "3371027.8")
    #expect(result.lines.map(\.match.kind) == [.exact, .exact])
  }

  // 1000 units: combustion 2.553, production 0.549 kg each. One unit is 48 MJ.
  @Test(
    "Towngas production is Scope 3, or Scope 2 under the Hong Kong guidelines",
    arguments: ["1000,unit", "48,GJ"])
  func towngas(_ amount: String) throws {
    var sample = SampleInventory()
    sample.rows("kwun-tong,煤氣,\(amount),2023-05-31")
    let protocolTotals = try sample.calculate().totals
    #expect(protocolTotals.scope1Kg.description == "2553")
    #expect(protocolTotals.scope2LocationKg.description == "0")
    #expect(protocolTotals.scope3Kg.description == "549")
    sample.members = [#""framework": "hk-guidelines""#]
    let result = try sample.calculate()
    #expect(result.totals.scope1Kg.description == "2553")
    #expect(result.totals.scope2LocationKg.description == "549")
    #expect(result.totals.scope2MarketKg.description == "549")
    #expect(result.totals.scope3Kg.description == "0")
    #expect(result.scope3[2].status == .notStated)
  }

  // 100 kg: 297 kg biogenic CO2; 0.5529 kg CH4 x 28 = 15.4812; 0.00276 kg N2O x 265 = 0.7314.
  @Test("Charcoal: its carbon dioxide stays beside the scopes")
  func charcoal() throws {
    var sample = SampleInventory()
    sample.rows("kwun-tong,charcoal,100,kg,2023-05-31")
    let result = try sample.calculate()
    #expect(result.totals.scope1Kg.description == "16.2126")
    #expect(result.totals.biogenicCO2Kg.description == "297")
    #expect(try result.totals.totalLocationKg().description == "16.2126")
    let gases = try #require(result.lines.first?.gases)
    #expect(gases.map(\.gas) == ["CH4", "CO2-biogenic", "N2O"])
    #expect(gases.map(\.massKg.description) == ["0.5529", "297", "0.00276"])
    #expect(gases.map(\.basket) == [.scopes, .biogenic, .scopes])
  }

  // 2 kg x 1760. R-401A is 0.34 HCFC-124 (527), 0.53 HCFC-22 (1760) and 0.13 HFC-152a (138):
  // 0.13 x 138 = 17.94 in the scopes, 179.18 + 932.8 = 1111.98 beside them.
  @Test("HCFCs stay outside the Kyoto basket, also as a part of a blend")
  func outsideKyoto() throws {
    var sample = SampleInventory()
    sample.rows("kwun-tong,R-22,2,kg,2023-05-31")
    let pure = try sample.calculate().totals
    #expect(pure.scope1Kg.description == "0")
    #expect(pure.outsideKyotoKg.description == "3520")
    sample.tables = []
    sample.rows("kwun-tong,R-401A,1,kg,2023-05-31")
    let blend = try sample.calculate().totals
    #expect(blend.scope1Kg.description == "17.94")
    #expect(blend.outsideKyotoKg.description == "1111.98")
  }

  // 1000 L x 0.84 kg/L = 0.84 t; 0.84 x 3095.909637333... = 2600.56409536 exactly.
  @Test("Litres of diesel in China count by way of a density of the user's")
  func density() throws {
    var sample = SampleInventory(year: 2025)
    sample.rows("dongguan,diesel.stationary,1000,L,2025-03-31")
    let without = try sample.calculate()
    #expect(without.lines.isEmpty)
    #expect(without.findings.contains { $0.code == "factor.missing" })
    sample.factors = """
      id,activity,region,value,per_unit,gas,stream,source
      density,diesel,CN,0.84,kg/L,,property.density,supplier

      """
    let result = try sample.calculate()
    #expect(result.lines.map(\.kg.description) == ["2600.56409536"])
    #expect(result.lines.first?.match.properties.map(\.id).first == "density")
  }
}
