import EmissionFactors
import Quantities
import Testing

@Suite("Looking up a factor")
struct LookUpTests {
  @Test("The row of that place and time is exact")
  func exact() throws {
    let match = try #require(SmallSet([[:], ["region": "BB"]]).match())
    #expect(match.rows.map(\.id) == ["r1"])
    #expect(match.kind == .exact)
    #expect(match.fallbacks.isEmpty)
    #expect(match.reason == "published for AA; valid 2023-01-01 to 2023-12-31")
  }

  @Test(
    "The newest earlier year stands in for three years, not for four, and never a later one",
    arguments: [
      ("2023-12", MatchKind.exact), ("2024-01", .earlierYear), ("2026-12", .earlierYear),
      ("2027-01", nil), ("2021-12", nil),
    ])
  func earlierYear(_ month: String, kind: MatchKind?) {
    let rows = [["valid_from": "2022-01-01", "valid_to": "2022-12-31"], [:]]
    let match = SmallSet(rows).match(month: month)
    #expect(match?.kind == kind)
    if kind != nil { #expect(match?.rows.map(\.id) == ["r2"]) }
    if kind == .earlierYear { #expect(match?.fallbacks == [.earlierYear]) }
  }

  @Test("A row that is open lasts")
  func open() {
    #expect(SmallSet([["valid_to": ""]]).match(month: "2050-01")?.kind == .exact)
    #expect(SmallSet([["valid_to": ""]]).match(month: "2022-12") == nil)
  }

  @Test("A wider region stands in, the nearest first")
  func parentRegion() throws {
    let rows = [["region": "GLOBAL"], ["region": "AA"]]
    let match = try #require(SmallSet(rows).match(region: "AA-1"))
    #expect(match.rows.map(\.id) == ["r2"])
    #expect(match.kind == .parentRegion)
    #expect(match.fallbacks == [.parentRegion])
    #expect(match.reason.hasPrefix("AA-1 has none of its own; AA is wider"))
    #expect(SmallSet([["region": "BB"]]).match(region: "AA-1") == nil)
  }

  @Test("An earlier year of the region itself comes before this year of a wider one")
  func ownEarlierYear() throws {
    let rows = [
      ["region": "AA-1", "valid_from": "2022-01-01", "valid_to": "2022-12-31"], ["region": "AA"],
    ]
    let match = try #require(SmallSet(rows).match(region: "AA-1"))
    #expect(match.rows.map(\.id) == ["r1"])
    #expect(match.kind == .earlierYear)
  }

  // The factors of `fuel` are national, so those of AA are a fallback nowhere in AA.
  @Test("A region as wide as the activity's factors are is the own one")
  func area() {
    let row = ["activity": "fuel", "per_unit": "kg", "stream": "burn"]
    let set = SmallSet([row])
    #expect(set.match("fuel", stream: "burn", region: "AA-1", per: .mass)?.kind == .exact)
    #expect(
      set.match("fuel", stream: "burn", region: "AA-1", per: .mass, allowsFallback: false) != nil)
  }

  @Test("A declared proxy stands in, after everything else")
  func proxy() throws {
    let row = ["activity": "fuel", "per_unit": "kg", "stream": "burn"]
    let british = row.merging(["region": "GB"]) { $1 }
    let match = try #require(SmallSet([british]).match("fuel", stream: "burn", per: .mass))
    #expect(match.kind == .proxy)
    #expect(match.reason.hasPrefix("AA has none; GB is its declared proxy"))
    let both = SmallSet([british, row.merging(["region": "GLOBAL"]) { $1 }])
    #expect(both.match("fuel", stream: "burn", per: .mass)?.rows.map(\.region) == ["GLOBAL"])
    // `power` declares none.
    #expect(SmallSet([["region": "GB"]]).match() == nil)
  }

  @Test("Two fallbacks at once are both told")
  func twoFallbacks() throws {
    let match = try #require(SmallSet([[:]]).match(region: "AA-1", month: "2024-06"))
    #expect(match.fallbacks == [.parentRegion, .earlierYear])
    #expect(match.kind == .parentRegion)
  }

  @Test("Fallbacks can be refused, each kind of them")
  func refuse() {
    let set = SmallSet([[:]])
    #expect(set.match(allowsFallback: false)?.kind == .exact)
    #expect(set.match(month: "2024-06", allowsFallback: false) == nil)
    #expect(set.match(region: "AA-1", allowsFallback: false) == nil)
    let british = SmallSet([
      ["activity": "fuel", "per_unit": "kg", "stream": "burn", "region": "GB"]
    ])
    #expect(british.match("fuel", stream: "burn", per: .mass, allowsFallback: false) == nil)
  }

  @Test("A CO2 figure of an earlier year never stands in where CO2e is counted")
  func gasBasis() {
    let rows = [
      ["valid_from": "2021-01-01", "valid_to": "2021-12-31"],
      ["gas": "CO2", "gwp": "", "valid_from": "2022-01-01", "valid_to": "2022-12-31"],
    ]
    #expect(SmallSet(rows).match(month: "2023-06")?.rows.map(\.id) == ["r1"])
    #expect(SmallSet(rows).match(month: "2022-06")?.rows.map(\.id) == ["r2"])
    #expect(SmallSet(rows).match(month: "2025-06") == nil)
    let losers = SmallSet(rows).load().set.candidates(for: SmallSet().query(month: "2025-06"))
    #expect(
      losers.map(\.reason) == [
        "it counts CO2, its series CO2e: never one for the other",
        "it is valid only 2021-01-01 to 2021-12-31, more than 3 years before",
      ])
    // Where all is CO2, an earlier CO2 figure is of the same basis.
    let carbon = rows.map { $0.merging(["gas": "CO2", "gwp": ""]) { $1 } }
    #expect(SmallSet(carbon).match(month: "2025-06")?.rows.map(\.id) == ["r2"])
  }

  @Test("The user's factor comes first, with a stream or without")
  func userFirst() throws {
    for stream in ["use", ""] {
      var set = SmallSet([[:]])
      set.addUsers([["value": "7", "stream": stream]])
      let match = try #require(set.match())
      #expect(match.kind == .user)
      #expect(match.rows.map(\.valueText) == ["7"])
      #expect(match.reason.hasPrefix("a factor of the user's folder; published for AA"))
    }
  }

  @Test("Series are tried in the order asked for, and no other")
  func series() {
    let rows = [["series": "one"], ["series": "two"], [:]]
    #expect(SmallSet(rows).match(series: ["two", "one"])?.rows.map(\.id) == ["r2"])
    #expect(SmallSet(rows).match(series: ["three", ""])?.rows.map(\.id) == ["r3"])
    #expect(SmallSet(rows).match(series: ["three"]) == nil)
  }

  @Test("A wider activity serves those below it, the nearest first")
  func hierarchy() throws {
    let row = ["activity": "fuel", "per_unit": "kg", "stream": "burn"]
    let match = try #require(SmallSet([row]).match("fuel.heater", stream: "burn", per: .mass))
    #expect(match.kind == .exact)
    #expect(match.reason.contains("fuel includes fuel.heater"))
    let both = SmallSet([row, row.merging(["activity": "fuel.heater"]) { $1 }])
    #expect(both.match("fuel.heater", stream: "burn", per: .mass)?.rows.map(\.id) == ["r2"])
    #expect(both.match("fuel", stream: "burn", per: .mass)?.rows.map(\.id) == ["r1"])
  }

  @Test("All gases of a factor come together, in the order of their names")
  func gases() {
    let rows = [["gas": "CO2", "gwp": ""], ["gas": "CH4", "gwp": ""]]
    #expect(SmallSet(rows).match()?.rows.map(\.gas) == ["CH4", "CO2"])
  }

  @Test("Diesel serves diesel.stationary in China, by calorific value and oxidation")
  func chinaDiesel() throws {
    let match = try #require(
      EmbeddedFactors.set.match(
        for: FactorQuery(
          activity: "diesel.stationary", stream: "combustion", region: "CN-GD",
          month: yearMonth("2025-03"), dimension: .mass,
          series: ["", "gbt32151-2024", "ndrc-2015"])))
    #expect(match.kind == .exact)
    #expect(match.rows.map(\.valueText) == ["20.2"])
    #expect(match.properties.map(\.stream) == ["property.ncv", "property.oxidation"])
    #expect(match.properties.map(\.valueText) == ["42.652", "0.98"])
  }

  @Test("Losers are told with their reasons, the nearest first")
  func losers() throws {
    var set = SmallSet([
      [:],
      ["region": "AA-1"],
      ["region": "GLOBAL"],
      ["region": "BB"],
      ["series": "other"],
      ["per_unit": "kg"],
      ["valid_from": "2022-01-01", "valid_to": "2022-12-31"],
      ["valid_from": "2015-01-01", "valid_to": "2015-12-31"],
      ["stream": "upstream"],
      ["valid_from": "2024-01-01", "valid_to": ""],
    ])
    set.tables["activities.csv"]?.replace("power,energy,", with: "power,energy;mass,")
    let losers = set.load().set.candidates(for: set.query(), limit: 99)
    let reasons = Dictionary(uniqueKeysWithValues: losers.map { ($0.row.id, $0.reason) })
    #expect(
      reasons == [
        "r2": "it is for AA-1, not AA",
        "r3": "GLOBAL is less specific",
        "r4": "it is for BB, not AA",
        "r5": "the series other was not asked for",
        "r6": "it is per kg; the quantity is energy",
        "r7": "it is valid only 2022-01-01 to 2022-12-31",
        "r8": "it is valid only 2015-01-01 to 2015-12-31, more than 3 years before",
        "r9": "it is the stream upstream",
        "r10": "it is valid from 2024-01-01 only",
      ])
    #expect(losers.last?.row.id == "r9")
    #expect(set.load().set.candidates(for: set.query()).count == 5)
    let refused = set.load().set.candidates(for: set.query(allowsFallback: false), limit: 99)
    #expect(refused.first { $0.row.id == "r3" }?.reason == "a fallback was refused")
  }
}
