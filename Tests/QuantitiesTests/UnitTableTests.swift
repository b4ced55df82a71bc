import Testing

@testable import Quantities

@Suite("The unit table")
struct UnitTableTests {
  private let table = UnitTable.standard

  // A kWh everywhere else, but on a gas bill it may be the 48 MJ of a unit.
  @Test("度 is ambiguous for Towngas only")
  func unitOfGas() throws {
    #expect(try table.unit(named: "度", for: "electricity").symbol == "kWh")
    #expect(throws: UnitTable.Failure.ambiguous(choices: ["unit", "kWh"])) {
      try table.unit(named: "度", for: "towngas")
    }
    #expect(try table.unit(named: "單位", for: "towngas").symbol == "unit")
  }

  @Test("the usual units of a dimension come first")
  func usualUnits() {
    #expect(table.usualUnits(of: .energy).map(\.symbol) == ["kWh", "MWh", "GJ"])
    #expect(table.usualUnits(of: .volume).map(\.symbol) == ["L", "m3"])
    #expect(table.usualUnits(of: .count("meal")).map(\.symbol) == ["meal"])
  }

  @Test("no spelling occurs twice")
  func uniqueSpellings() {
    let all =
      table.spellings.map(\.spelling)
      + table.ambiguous.filter { $0.onlyFor == nil }.flatMap(\.spellings)
    let repeated = Dictionary(grouping: all, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(repeated.sorted() == [])
    #expect(all.count > 250)
  }

  @Test("every symbol and alias resolves to its unit")
  func allSpellings() throws {
    for (spelling, unit) in table.spellings {
      #expect(try table.unit(named: spelling) == unit, "\(spelling)")
    }
    #expect(table.units.count == Set(table.units.map(\.symbol)).count)
  }

  @Test("spellings have no stray spaces, and ambiguous choices are canonical")
  func cleanSpellings() throws {
    for (spelling, _) in table.spellings {
      #expect(!spelling.isEmpty && spelling.first != " " && spelling.last != " ")
    }
    for entry in table.ambiguous {
      #expect(entry.choices.count > 1)
      for choice in entry.choices { #expect(try table.unit(named: choice).symbol == choice) }
    }
  }

  @Test(
    "spellings people use",
    arguments: [
      ("kWh", "kWh kwh KWH Kwh KWh 度 千瓦时 千瓦時 kW·h kW.h"), ("MWh", "兆瓦时 兆瓦時"),
      ("10^4 kWh", "万kWh 萬kWh 万千瓦时 萬千瓦時 萬度 万度"), ("tce", "吨标准煤 噸標準煤"),
      ("unit", "units towngas-unit 煤氣單位 單位煤氣"), ("t", "tonne tonnes 公噸 公吨 吨 噸 Mg"),
      ("kWh.gross", "kWh_gross kWh(HHV) kWh(gross) kWh(GCV)"),
      ("GJ.net", "GJ_net GJ(LHV) GJ(net) GJ(NCV) GJ.NCV"), ("kg", "公斤 千克 KG"), ("g", "克"),
      ("10^4 t", "万吨 萬噸"), ("kt", "Gg"), ("L", "l litre litres liter 公升 升"),
      ("m3", "m³ 立方米 立方公尺 cbm"), ("10^4 m3", "万m3 万立方米 萬立方米"),
      ("Nm3", "Nm³ 标准立方米 標準立方米 标方"), ("km", "公里 vkm vehicle-km vehicle.km"),
      ("10^4 Nm3", "万Nm3 万标准立方米 万标立方米"), ("mile", "mi vehicle-mile"),
      ("pkm", "passenger.km passenger-km p.km 人公里"),
      ("tkm", "t.km tonne.km tonne-km t·km 吨公里 噸公里"), ("m2", "m² 平方米 平方公尺"),
      ("ft2", "平方呎"), ("ft3", "立方呎"), ("d", "day 日 天"),
      ("person.h", "person-hour FTE.hour FTE.h 人時 人时"),
      ("room-night", "room.night night nights 間夜 间夜 晚 房晚"), ("meal", "餐 份"),
      ("piece", "pc pcs 件 個 个"), ("sheet", "張 张"), ("bottle", "瓶"), ("person", "人"),
      ("journey", "trip passenger-journey"), ("HKD", "港元 HK$"), ("CNY", "RMB 人民币 人民幣"),
      ("1", "fraction ratio"),
    ])
  func aliases(symbol: String, spellings: String) throws {
    for spelling in spellings.split(separator: " ") {
      #expect(try table.unit(named: String(spelling)).symbol == symbol, "\(spelling)")
    }
  }

  @Test("calorific aliases with a space")
  func spacedAliases() throws {
    #expect(try table.unit(named: "kWh (gross)").dimension == .grossEnergy)
    #expect(try table.unit(named: "TJ (NCV)").symbol == "TJ.net")
  }

  @Test(
    "ambiguous spellings name the choices",
    arguments: [
      ("ton", ["t", "short-ton", "long-ton"]), ("tons", ["t", "short-ton", "long-ton"]),
      ("斤", ["市斤", "司馬斤"]), ("gal", ["US-gallon", "imperial-gallon"]),
      ("gallon", ["US-gallon", "imperial-gallon"]), ("加侖", ["US-gallon", "imperial-gallon"]),
      ("加仑", ["US-gallon", "imperial-gallon"]), ("元", ["HKD", "CNY", "MOP"]),
      ("$", ["HKD", "USD"]),
    ])
  func ambiguous(spelling: String, choices: [String]) {
    #expect(throws: UnitTable.Failure.ambiguous(choices: choices)) {
      try table.unit(named: spelling)
    }
  }

  @Test(
    "unknown spellings name the nearest",
    arguments: [
      ("kwhh", ["kWh"]), ("mwh", ["MWh", "kWh", "GWh"]), ("tonnne", ["t"]), ("litrs", ["L"]),
      ("room-nihgt", ["room-night"]), ("galon", ["US-gallon", "imperial-gallon"]),
      ("gj", ["GJ"]), ("", []), ("bushel", []), ("kW", []), ("x", []), ("therm", []),
    ])
  func unknown(spelling: String, nearest: [String]) {
    #expect(throws: UnitTable.Failure.unknown) { try table.unit(named: spelling) }
    #expect(table.nearest(to: spelling) == nearest)
  }
}
