import ActivityData
import Findings
import Inventory
import Quantities
import TestKit
import Testing

@Suite("The market-based figure")
struct MarketBasedTests {
  // In 2023 Guangdong has 0.4419 and the nation's residual mix 0.6096 kg CO2/kWh.

  @Test("Without an instrument the mainland takes the residual mix")
  func residualMix() throws {
    let result = try calculate("dongguan,electricity,1000,kWh,2023-03-31,")
    #expect(result.totals.scope2LocationKg.description == "441.9")
    #expect(result.totals.scope2MarketKg.description == "609.6")
    let part = try #require(result.lines.first?.market.first)
    #expect(part.basis == .residualMix)
    #expect(part.source == "cn.elec.national_ex_market_nonfossil.2023")
    #expect(!result.findings.contains { $0.code == "market.no-residual-mix" })
  }

  @Test("Hong Kong has none, takes the location-based factor, and says so once")
  func location() throws {
    let result = try calculate(
      """
      kwun-tong,electricity,1000,kWh,2023-03-31,
      kwun-tong,electricity,1000,kWh,2023-07-31,
      """)
    #expect(result.totals.scope2LocationKg.description == "780")
    #expect(result.totals.scope2MarketKg.description == "780")
    let findings = result.findings.filter { $0.code == "market.no-residual-mix" }
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.message.contains("2023-03 to 2023-07") == true)
  }

  // 600 of 1000 kWh at 0.02 are 12 kg, 400 x 0.6096 = 243.84 kg.
  @Test("An instrument covers what it reaches, the rest takes the residual mix")
  func partlyCovered() throws {
    let result = try calculate("dongguan,electricity,1000,kWh,2023-03-31,rec")
    let parts = try #require(result.lines.first?.market)
    #expect(parts.map(\.basis) == [.instrument, .residualMix])
    #expect(parts.map(\.quantity.description) == ["600", "400"])
    #expect(parts.map(\.kg.description) == ["12", "243.84"])
    #expect(result.totals.scope2MarketKg.description == "255.84")
    #expect(result.totals.scope2LocationKg.description == "441.9")
  }

  // March takes 500 of the 600 kWh, April finds 100: 10 kg, 2 + 400 x 0.6096 kg, then 609.6 kg.
  @Test("An instrument is used up in the order of the months, whatever the order of the rows")
  func exhausted() throws {
    let result = try calculate(
      """
      dongguan,electricity,1000,kWh,2023-05-31,rec
      dongguan,electricity,500,kWh,2023-04-30,rec
      dongguan,electricity,500,kWh,2023-03-31,rec
      """)
    #expect(try result.lines.map { try $0.marketKg().description } == ["10", "245.84", "609.6"])
    #expect(result.lines.last?.market.map(\.basis) == [.residualMix])
    let usedUp = try #require(result.findings.first { $0.code == "instrument.used-up" })
    #expect(usedUp.message.contains("instrument rec is used up"))
  }

  // 0.6 MWh, 2.16 GJ and 2160 MJ are 600 kWh. 1 GJ is 277.777... kWh, which has no last digit.
  @Test(
    "Units of instrument and bill need not be the same",
    arguments: ["0.6,MWh", "2.16,GJ", "2160,MJ"])
  func units(_ amount: String) throws {
    let result = try calculate("dongguan,electricity,1000,kWh,2023-03-31,rec", amount: amount)
    #expect(result.lines.first?.market.map(\.quantity.description) == ["600", "400"])
  }

  @Test("An instrument whose size has no last digit in the bill's unit covers all it can")
  func endlessDigits() throws {
    let whole = try calculate("dongguan,electricity,100,kWh,2023-03-31,rec", amount: "1,GJ")
    #expect(whole.lines.first?.market.map(\.quantity.description) == ["100"])
    let part = try calculate("dongguan,electricity,300,kWh,2023-03-31,rec", amount: "1,GJ")
    let covered = try #require(part.lines.first?.market.first)
    #expect(covered.basis == .instrument)
    #expect(covered.quantity.description.hasPrefix("277.7777777"))
    // Never more than there is.
    #expect(covered.quantity < (try ExactDecimal(parsing: "277.777777778")))
  }

  @Test(
    "An instrument of another market or time is not applied, and it is said",
    arguments: [
      ("HK,2023-01-01,2023-12-31", "issued for HK"),
      ("CN-GX,2023-01-01,2023-12-31", "issued for CN-GX"),
      ("CN,2022-01-01,2022-12-31", "does not include the whole month"),
      ("CN,2023-03-02,2023-12-31", "does not include the whole month"),
      ("CN,2023-01-01,2023-03-30", "does not include the whole month"),
    ])
  func notApplied(_ market: String, says: String) throws {
    let result = try calculate("dongguan,electricity,1000,kWh,2023-03-31,rec", market: market)
    #expect(result.totals.scope2MarketKg.description == "609.6")
    let finding = try #require(result.findings.first { $0.code == "instrument.not-applied" })
    #expect(finding.severity == .warning)
    #expect(finding.message.contains(says), "\(finding.message)")
    #expect(finding.remedy != nil)
  }

  @Test(
    "An instrument of the grid, the nation or of no stated market applies",
    arguments: ["CN-GD", "CN-GRID-SOUTH", "CN", ""])
  func markets(_ region: String) throws {
    let result = try calculate(
      "dongguan,electricity,600,kWh,2023-03-31,rec",
      market: "\(region),2023-01-01,2023-12-31")
    #expect(result.totals.scope2MarketKg.description == "12")
  }

  // 1000 x 0.02 and 5000 x 0.02.
  @Test("A supplier's rate without a quantity covers everything that names it")
  func openQuantity() throws {
    let result = try calculate(
      """
      dongguan,electricity,1000,kWh,2023-03-31,rec
      dongguan,electricity,5000,kWh,2023-04-30,rec
      """, amount: ",kWh", kind: "supplier-rate")
    #expect(try result.lines.map { try $0.marketKg().description } == ["20", "100"])
    #expect(result.lines.flatMap { $0.market.map(\.basis) } == [.instrument, .instrument])
  }

  @Test("What is left of an instrument is a note, one that no row names a warning")
  func leftOver() throws {
    let left = try calculate("dongguan,electricity,450,kWh,2023-03-31,rec")
    let note = try #require(left.findings.first { $0.code == "instrument.left-over" })
    #expect(note.severity == .note)
    #expect(note.message.contains("150 kWh of instrument rec"))
    let unused = try calculate("dongguan,electricity,450,kWh,2023-03-31,")
    let warning = try #require(unused.findings.first { $0.code == "instrument.unused" })
    #expect(warning.severity == .warning)
    #expect(warning.remedy?.contains("`instrument`") == true)
    let exact = try calculate("dongguan,electricity,600,kWh,2023-03-31,rec")
    #expect(!exact.findings.contains { $0.code.hasPrefix("instrument.") })
  }

  private func calculate(
    _ rows: String, amount: String = "600,kWh", market: String = "CN,2023-01-01,2023-12-31",
    kind: String = "certificate"
  ) throws -> InventoryResult {
    // `amount` and `market` are each several cells.
    var sample = SampleInventory()
    sample.instruments =
      "region,from,to,quantity,unit,id,kind,factor_kg\n\(market),\(amount),rec,\(kind),0.02\n"
    sample.rows(rows, header: "\(SampleInventory.header),instrument")
    return try sample.calculate()
  }
}
