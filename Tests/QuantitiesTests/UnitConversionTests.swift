import Quantities
import Testing

@Suite("Unit conversion")
struct UnitConversionTests {
  private let table = UnitTable.standard

  private func ratio(_ from: String, _ to: String) throws -> Ratio {
    try table.unit(named: from).ratio(to: table.unit(named: to))
  }

  @Test(
    "sizes by definition, as exact decimals",
    arguments: [
      ("MWh", "kWh", "1000"), ("10^4 kWh", "kWh", "10000"), ("TWh", "GWh", "1000"),
      ("kWh", "MJ", "3.6"), ("GJ", "MJ", "1000"), ("TJ", "GJ", "1000"), ("Wh", "J", "3600"),
      ("kJ", "J", "1000"), ("kcal", "J", "4186.8"), ("Mcal", "kcal", "1000"),
      ("BTU", "J", "1055.05585262"), ("MMBtu", "MJ", "1055.05585262"), ("unit", "MJ", "48"),
      ("tce", "GJ.net", "29.3076"), ("kWh.gross", "MJ.gross", "3.6"), ("TJ.net", "GJ.net", "1000"),
      ("MWh.net", "GJ.net", "3.6"), ("t", "kg", "1000"), ("kt", "t", "1000"),
      ("10^4 t", "t", "10000"),
      ("g", "mg", "1000"), ("kg", "g", "1000"), ("lb", "kg", "0.45359237"),
      // 0.45359237 / 16 kg.
      ("oz", "g", "28.349523125"), ("short-ton", "lb", "2000"), ("long-ton", "lb", "2240"),
      ("市斤", "g", "500"), ("司馬斤", "g", "604.78982"), ("tC", "kgC", "1000"),
      ("m3", "L", "1000"), ("ML", "m3", "1000"), ("kL", "L", "1000"), ("hL", "L", "100"),
      ("L", "mL", "1000"), ("10^4 m3", "m3", "10000"), ("US-gallon", "L", "3.785411784"),
      ("imperial-gallon", "L", "4.54609"),
      // 0.3048^3 m3: 0.3048^2 = 0.09290304, * 0.3048 = 0.028316846592.
      ("ft3", "m3", "0.028316846592"), ("ft2", "m2", "0.09290304"), ("ha", "m2", "10000"),
      ("km2", "ha", "100"), ("10^4 Nm3", "Nm3", "10000"), ("km", "m", "1000"),
      ("mile", "km", "1.609344"), ("nmi", "m", "1852"), ("passenger-mile", "pkm", "1.609344"),
      ("tkm", "kgkm", "1000"), ("h", "min", "60"), ("min", "s", "60"), ("d", "h", "24"),
      ("1", "%", "100"),
    ])
  func sizes(from: String, to: String, expected: String) throws {
    #expect(try ratio(from, to).exactDecimal == decimal(expected))
  }

  @Test("ratios that are no decimals stay exact")
  func fractions() throws {
    #expect(try ratio("MJ", "kWh") == Ratio(5, 18))
    #expect(try ratio("unit", "kWh") == Ratio(40, 3))
    // 273.15 / 288.15 = 27315 / 28815, both divided by 15: 1821 / 1921.
    #expect(try ratio("m3.15C", "Nm3") == Ratio(1821, 1921))
    // 273.15 / 293.15 = 27315 / 29315, both divided by 5: 5463 / 5863.
    #expect(try ratio("m3.20C", "Nm3") == Ratio(5463, 5863))
    // 1055.05585262 / 3600000 = 105505585262 / 360000000000000, both divided by 2.
    #expect(try ratio("BTU", "kWh") == Ratio(52_752_792_631, 180_000_000_000_000))
  }

  @Test("every pair of one dimension converts there and back to one")
  func allPairs() throws {
    for from in table.units {
      for to in table.units where from.dimension == to.dimension {
        #expect(try from.ratio(to: to).multiplied(by: to.ratio(to: from)) == .one)
      }
    }
  }

  @Test(
    "what must not be mixed does not convert",
    arguments: [
      ("kWh", "kWh.gross"), ("kWh.gross", "kWh.net"), ("m3", "Nm3"), ("km", "pkm"), ("t", "tC"),
      ("pkm", "tkm"), ("HKD", "CNY"), ("room-night", "meal"), ("attendee", "attendee-day"),
      ("person.day", "attendee-day"), ("h", "person.h"), ("L", "kg"), ("1", "piece"),
    ])
  func mismatches(from: String, to: String) throws {
    let fromUnit = try table.unit(named: from)
    let toUnit = try table.unit(named: to)
    #expect(throws: UnitMismatch(from: fromUnit, to: toUnit)) { try fromUnit.ratio(to: toUnit) }
  }

  @Test("a mismatch names both dimensions")
  func mismatchText() throws {
    let mismatch = UnitMismatch(
      from: try table.unit(named: "m3"), to: try table.unit(named: "room-night"))
    #expect(
      mismatch.description
        == "m3 (volume) does not convert into room-night (count of room-nights)")
  }

  @Test("only the Towngas unit is restricted to an activity")
  func restricted() {
    let restricted = table.units.filter { $0.onlyFor != nil }
    #expect(restricted.map(\.symbol) == ["unit"])
    #expect(restricted.map(\.onlyFor) == ["towngas"])
  }

  @Test("dimensions are known by id and by name")
  func dimensions() throws {
    #expect(try table.unit(named: "wash").dimension.name == "count of washes")
    #expect(try table.unit(named: "HKD").dimension == .money("HKD"))
    #expect(try table.unit(named: "kgC").dimension.name == "mass of carbon")
    #expect(try table.unit(named: "kWh.net").dimension.id == "net-energy")
    #expect(try table.unit(named: "meal").dimension == .count("meal"))
    let ids = Set(table.units.map(\.dimension.id))
    #expect(ids.count == Set(table.units.map(\.dimension.name)).count)
  }
}
