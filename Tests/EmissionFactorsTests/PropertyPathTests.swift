import EmissionFactors
import Quantities
import Testing

@Suite("From a quantity to a factor by way of properties")
struct PropertyPathTests {
  private static let burn = ["activity": "fuel", "stream": "burn", "gas": "CO2", "gwp": ""]
  private static let carbon = burn.merging(["per_unit": "kgC/GJ.net", "value": "20"]) { $1 }

  private static func property(
    _ name: String, _ value: String, _ unit: String, _ more: [String: String] = [:]
  ) -> [String: String] {
    [
      "activity": "fuel", "stream": "property.\(name)", "value": value, "per_unit": unit, "gas": "",
      "gwp": "",
    ].merging(more) { $1 }
  }

  @Test("A calorific value leads from mass to energy; oxidation follows")
  func calorificValue() throws {
    let set = SmallSet([
      Self.carbon, Self.property("ncv", "40", "GJ.net/t"), Self.property("oxidation", "0.98", "1"),
    ])
    let match = try #require(set.match("fuel", stream: "burn", per: .mass))
    #expect(match.properties.map(\.stream) == ["property.ncv", "property.oxidation"])
    // Energy needs no calorific value, but oxidation all the same.
    let energy = try #require(set.match("fuel", stream: "burn", per: .netEnergy))
    #expect(energy.properties.map(\.stream) == ["property.oxidation"])
    // Litres lead nowhere.
    #expect(set.match("fuel", stream: "burn", per: .volume) == nil)
  }

  @Test("A density of the user's leads from litres to mass, and on")
  func density() throws {
    var set = SmallSet([Self.carbon, Self.property("ncv", "40", "GJ.net/t")])
    set.addUsers([
      ["activity": "fuel", "stream": "property.density", "value": "0.84", "per_unit": "kg/L"]
    ])
    let match = try #require(set.match("fuel", stream: "burn", per: .volume))
    #expect(match.properties.map(\.stream) == ["property.density", "property.ncv"])
    #expect(match.properties.map(\.isUsers) == [true, false])
    #expect(match.kind == .exact)
  }

  @Test("A calorific value of the user's comes before the table's")
  func usersCalorificValue() throws {
    var set = SmallSet([Self.carbon, Self.property("ncv", "40", "GJ.net/t")])
    set.addUsers([
      ["activity": "fuel", "stream": "property.ncv", "value": "41", "per_unit": "GJ.net/t"]
    ])
    let match = try #require(set.match("fuel", stream: "burn", per: .mass))
    #expect(match.properties.map(\.valueText) == ["41"])
  }

  @Test("An oxidation of the user's takes the place of the table's, not a place beside it")
  func usersOxidation() throws {
    var set = SmallSet([
      Self.carbon, Self.property("ncv", "40", "GJ.net/t"), Self.property("oxidation", "0.98", "1"),
    ])
    set.addUsers([
      ["activity": "fuel", "stream": "property.oxidation", "value": "0.99", "per_unit": "1"]
    ])
    let match = try #require(set.match("fuel", stream: "burn", per: .mass))
    #expect(match.properties.map(\.valueText) == ["40", "0.99"])
  }

  @Test("A property of another series or region or time is not used")
  func otherTables() {
    let far = ["valid_from": "2020-01-01", "valid_to": "2020-12-31"]
    for other in [["series": "table"], ["region": "BB"], far] {
      let set = SmallSet([Self.carbon, Self.property("ncv", "40", "GJ.net/t", other)])
      #expect(set.match("fuel", stream: "burn", per: .mass) == nil, "\(other)")
    }
  }

  @Test("The shorter way wins: a factor per kilogram over one per gigajoule")
  func shorter() throws {
    let direct = Self.burn.merging(["per_unit": "kg", "value": "3"]) { $1 }
    let set = SmallSet([Self.carbon, Self.property("ncv", "40", "GJ.net/t"), direct])
    let match = try #require(set.match("fuel", stream: "burn", per: .mass))
    #expect(match.rows.map(\.id) == ["r3"])
  }

  // 1 kg of carbon is 44/12 kg of CO2; a tonne is 1000 kg, a gram 1/1000.
  @Test(
    "Numerators come to kilograms of the gas",
    arguments: [
      ("kWh", "1"), ("kg/kWh", "1"), ("t/MWh", "1000"), ("g/kWh", "1/1000"), ("kgC/kWh", "11/3"),
      ("tC/MWh", "11000/3"),
    ])
  func numerators(_ unit: String, ratio: String) throws {
    let match = try #require(SmallSet([["per_unit": unit]]).match())
    #expect(try match.rows[0].unit.kilogramsOfGas().description == ratio)
  }
}
