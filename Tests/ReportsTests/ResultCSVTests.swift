import ActivityData
import EmissionFactors
import Inventory
import Quantities
import Reports
import StrictCSV
import Testing

/// Figures: see ``SmallInventory``.
@Suite struct ResultCSVTests {
  private static let header = """
    line,facility,activity,region,month,quantity,unit,quality,instrument,uncertainty_pct,rows,\
    stream,scope,category,match,why,gas,basket,factor,value,per_unit,mass_kg,gwp,kg_co2e,\
    market_kg_co2e
    """

  @Test func oneRecordForEachLineAndGas() throws {
    let result = try SmallInventory().result()
    // The reason of a match is the inventory's to word.
    let why = result.lines.map(\.match.reason)
    let expected = """
      \(Self.header)
      L1,office,electricity,HK-CLP,2023-01,50,kWh,measured,,,1,consumption,2,,exact,\(why[0]),\
      CO2e,scopes,elec-2023,0.50,kg/kWh,25,1,25,25
      L2,office,electricity,HK-CLP,2023-02,50,kWh,measured,,,1,consumption,2,,exact,\(why[1]),\
      CO2e,scopes,elec-2023,0.50,kg/kWh,25,1,25,25
      L3,office,waste,HK-CLP,2023-02,50,kg,measured,,,1,disposal,3,5,exact,\(why[2]),\
      CO2e,scopes,waste,0.2,kg/kg,10,1,10,
      L4,office,wood,HK-CLP,2023-02,10,kg,measured,,,1,combustion,1,,exact,\(why[3]),\
      CH4,scopes,wood.ch4,0.001,kg/kg,0.01,28,0.28,
      L4,office,wood,HK-CLP,2023-02,10,kg,measured,,,1,combustion,1,,exact,\(why[3]),\
      CO2-biogenic,biogenic,wood.co2,1.8,kg/kg,18,1,18,
      L5,plant,coal,HK-CLP,2023-01,1,t,measured,,,1,combustion,1,,exact,\(why[4]),\
      CO2,scopes,coal.cc,25,kgC/GJ.net,1796.666666667,1,1796.666666667,
      L6,plant,electricity,HK-CLP,2023-01,1000,kWh,measured,rec,,1,consumption,2,,exact,\(why[5]),\
      CO2e,scopes,elec-2023,0.50,kg/kWh,500,1,500,308
      L7,plant,refrigerant.HCFC-22,HK-CLP,2023-02,0.5,kg,measured,,,1,release,1,,exact,\(why[6]),\
      HCFC-22,outside-kyoto,release.HCFC-22,1,kg/kg,0.5,1760,880,

      """
    #expect(try ResultCSV.text(result, by: nil) == expected)
  }

  @Test(arguments: [
    (
      Grouping.scope,
      """
      scope,kg_co2e,market_kg_co2e
      1,1796.946666667,
      2,550,358
      3,10,

      """
    ),
    (
      .category,
      """
      scope,category,name,kg_co2e,market_kg_co2e
      1,,Direct emissions,1796.946666667,
      2,,Purchased energy,550,358
      3,5,Waste generated in operations,10,

      """
    ),
    (
      .facility,
      """
      facility,scope1_kg_co2e,scope2_location_kg_co2e,scope2_market_kg_co2e,scope3_kg_co2e,\
      biogenic_kg_co2,outside_kyoto_kg_co2e
      plant,1796.666666667,500,308,0,0,880
      office,0.28,50,50,10,18,0

      """
    ),
    (
      .month,
      """
      month,scope1_kg_co2e,scope2_location_kg_co2e,scope2_market_kg_co2e,scope3_kg_co2e,\
      biogenic_kg_co2,outside_kyoto_kg_co2e
      2023-01,1796.666666667,525,333,0,0,0
      2023-02,0.28,25,25,10,18,880

      """
    ),
    (
      .gas,
      """
      gas,basket,mass_kg,kg_co2e
      CH4,scopes,0.01,0.28
      CO2,scopes,1796.666666667,1796.666666667
      CO2e,scopes,560,560
      CO2-biogenic,biogenic,18,18
      HCFC-22,outside-kyoto,0.5,880

      """
    ),
  ])
  func sums(by grouping: Grouping, expected: String) throws {
    #expect(try ResultCSV.text(SmallInventory().result(), by: grouping) == expected)
  }

  @Test func theColumnOfMarketFiguresAddsUp() throws {
    let result = try SmallInventory().result()
    let records = try Self.records(ResultCSV.text(result, by: nil)).dropFirst()
    var sum = ExactSum()
    for record in records where record[24] != "" { sum.add(try ExactDecimal(parsing: record[24])) }
    #expect(try sum.total() == result.totals.scope2MarketKg)
  }

  @Test func textsWithSignsOfTheFormatAreQuoted() throws {
    var sample = SmallInventory()
    let id = "plant \"A\", 1st\nfloor"
    for name in ["office", "plant"] {
      sample.manifestText = sample.manifestText.replacing(
        "\"id\": \"\(name)\"", with: #""id": "\#(name) \"A\", 1st\nfloor""#)
      sample.manifestText = sample.manifestText.replacing(
        "\"facility\": \"office\", ", with: "")
      sample.rows = sample.rows.replacing(
        "\n\(name),", with: "\n\"\(name) \"\"A\"\", 1st\nfloor\",")
    }
    let result = try sample.result()
    let text = try ResultCSV.text(result, by: nil)
    #expect(text.contains("\nL5,\"plant \"\"A\"\", 1st\nfloor\",coal,"))
    let records = try Self.records(text)
    #expect(records.count == 9)
    #expect(records.allSatisfy { $0.count == 25 })
    #expect(records[6][1] == id)
  }

  @Test(arguments: [nil] + Grouping.allCases.map(Optional.some))
  func anEmptyInventoryHasAHeader(_ grouping: Grouping?) throws {
    var sample = SmallInventory()
    sample.rows = "facility,activity,quantity,unit,date\n"
    let text = try ResultCSV.text(sample.result(), by: grouping)
    // Scopes, facilities and months are known without lines.
    let rows: [Grouping?: Int] = [.scope: 3, .facility: 2, .month: 2]
    #expect(try Self.records(text).count == 1 + (rows[grouping] ?? 0))
    #expect(text.hasSuffix("\n"))
  }

  private static func records(_ text: String) throws -> [[String]] {
    var reader = CSVReader(bytes: Array(text.utf8))
    var record = CSVRecord()
    var records: [[String]] = []
    while try reader.next(into: &record) {
      records.append((0..<record.count).map { record.text($0) ?? "" })
    }
    return records
  }
}
