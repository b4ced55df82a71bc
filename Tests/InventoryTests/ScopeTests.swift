import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import TestKit
import Testing

@Suite("Scopes, categories and what is left out")
struct ScopeTests {
  @Test("A row may name its scope and category")
  func overrides() throws {
    var sample = SampleInventory(year: 2025)
    sample.rows(
      """
      dongguan,diesel,1,t,2025-01-31,3,4
      dongguan,diesel,1,t,2025-02-28,,6
      dongguan,diesel,1,t,2025-03-31,1,
      kwun-tong,metro,100,pkm,2025-03-31,,7
      kwun-tong,metro,100,pkm,2025-04-30,,
      """, header: "\(SampleInventory.header),scope,category")
    let result = try sample.calculate()
    #expect(result.lines.map(\.scope) == [3, 3, 1, 3, 3])
    #expect(result.lines.map(\.category) == [4, 6, nil, 7, 6])
  }

  // Electricity belongs to no category; in Scope 3 it must be in one, or the table of categories
  // and the total of the scope would tell different stories.
  @Test("The categories add up to Scope 3, also when rows name a scope or a category")
  func categoriesAddUp() throws {
    var sample = SampleInventory()
    sample.rows(
      """
      kwun-tong,electricity,1000,kWh,2023-01-31,3,
      kwun-tong,electricity,1000,kWh,2023-01-31,3,8
      kwun-tong,electricity,1000,kWh,2023-01-31,,8
      kwun-tong,paper.landfill,10,kg,2023-01-31,,
      """, header: "\(SampleInventory.header),scope,category")
    let result = try sample.calculate()
    // The first row names no category and is left out; the next two are 780 kg in category 8.
    #expect(result.control.rowsRejected == 1)
    #expect(result.scope3[7].kg.description == "780")
    var sum = ExactSum()
    for category in result.scope3 { sum.add(category.kg) }
    #expect(try sum.total() == result.totals.scope3Kg)
  }

  @Test("Streams on request count when they are asked for")
  func onRequest() throws {
    var sample = SampleInventory(year: 2024)
    sample.rows("kwun-tong,flight.long-haul.economy.rf,10000,pkm,2024-05-31")
    #expect(try sample.calculate().lines.map(\.stream) == ["travel"])
    sample.members = [#""include_streams": ["upstream"]"#]
    let result = try sample.calculate()
    #expect(result.lines.map(\.stream) == ["travel", "upstream"])
    #expect(result.lines.map(\.category) == [6, 6])
  }

  @Test("A stream that counts where a factor exists, and does not, is a note")
  func notCounted() throws {
    var sample = SampleInventory()
    sample.rows("dongguan,electricity,1000,kWh,2023-01-31")
    let result = try sample.calculate()
    let notes = result.findings.filter { $0.code == "stream.not-counted" }
    #expect(notes.contains { $0.message.contains("upstream") })
    #expect(notes.allSatisfy { $0.severity == .note })
    #expect(result.isComplete)
    #expect(result.omitted.isEmpty)
  }

  @Test("Each of the 15 categories has a status")
  func statuses() throws {
    var sample = SampleInventory()
    sample.members = [
      #""exclusions": ["#
        + #"{"scope": 3, "category": 5, "what": "food waste", "estimate_kg": "12.5", "reason": "r1"}, "#
        + #"{"scope": 3, "category": 7, "what": "commuting", "estimate_kg": "900", "reason": "r2"}, "#
        + #"{"scope": 1, "what": "extinguishers", "estimate_kg": "5", "reason": "r3"}]"#,
      #""scope3": [{"category": 15, "status": "not-relevant", "reason": "no bank"}, "#
        + #"{"category": 1, "status": "not-estimated", "reason": "no data"}]"#,
    ]
    sample.rows(
      "kwun-tong,paper.landfill,10,kg,2023-01-31\nkwun-tong,hotel-night,2,night,2023-01-31")
    let result = try sample.calculate()
    var expected = [CategoryStatus.Status](repeating: .notStated, count: 15)
    expected[0] = .notEstimated
    expected[4] = .partlyExcluded
    expected[5] = .calculated
    expected[6] = .excluded
    expected[14] = .notRelevant
    #expect(result.scope3.map(\.status) == expected)
    #expect(result.scope3.map(\.category) == Array(1...15))
    // 10 x 4.8 and 2 x 51.5.
    #expect(result.scope3[4].kg.description == "48")
    #expect(result.scope3[5].kg.description == "103")
    #expect(result.scope3[6].kg.description == "0")
    #expect(result.scope3[6].reason == "r2")
    #expect(result.scope3[14].reason == "no bank")
    #expect(CategoryStatus.names.count == 15)
    let excluded = result.findings.filter { $0.code == "scope.excluded" }
    #expect(excluded.count == 3)
    #expect(excluded.contains { $0.message.contains("category 7, commuting") })
    let silent = try #require(result.findings.first { $0.code == "scope3.not-stated" })
    #expect(silent.message.hasSuffix("2, 3, 4, 8, 9, 10, 11, 12, 13, 14"))
  }

  @Test("A category that is stated as left out and has lines is a warning")
  func contradiction() throws {
    var sample = SampleInventory()
    sample.members = [
      #""scope3": [{"category": 5, "status": "not-relevant", "reason": "no waste"}]"#
    ]
    sample.rows("kwun-tong,paper.landfill,10,kg,2023-01-31")
    let result = try sample.calculate()
    #expect(result.scope3[4].status == .calculated)
    let warning = try #require(result.findings.first { $0.code == "scope3.contradiction" })
    #expect(warning.severity == .warning)
    #expect(warning.message.contains("category 5"))
    #expect(warning.notes == ["no waste"])
  }

  @Test("An activity of the user's own goes where its factor says")
  func ownActivity() throws {
    var sample = SampleInventory()
    sample.factors = """
      id,activity,region,value,per_unit,gas,scope,category,source
      kiln,own.kiln,GLOBAL,2,t,CO2e,1,,me
      yarn,own.yarn,GLOBAL,3,kg,CO2e,3,1,me
      thing,own.thing,GLOBAL,4,kg,CO2e,,,me

      """
    sample.rows("dongguan,own.kiln,1,t,2023-01-31\ndongguan,own.yarn,1,kg,2023-01-31")
    let result = try sample.calculate()
    #expect(result.lines.map(\.kg.description) == ["2", "3"])
    #expect(result.lines.map(\.scope) == [1, 3])
    #expect(result.lines.map(\.category) == [nil, 1])
    #expect(result.lines.map(\.match.kind) == [.user, .user])
    #expect(result.findings.count { $0.code == "factor.user" } == 2)
    let unused = result.findings.filter { $0.code == "factor.unused" }
    #expect(unused.map(\.location?.line) == [4])
    #expect(unused.first?.message.contains("own.thing") == true)
  }

  @Test("An own factor without a stream takes the place of the published one")
  func ownFactor() throws {
    var sample = SampleInventory()
    sample.factors = """
      id,activity,region,value,per_unit,gas,source
      roof,electricity,HK-CLP,0.05,kWh,CO2e,supplier

      """
    sample.rows("kwun-tong,electricity,1000,kWh,2023-01-31")
    let result = try sample.calculate()
    #expect(result.totals.scope2LocationKg.description == "50")
    #expect(result.lines.first?.match.kind == .user)
  }
}
