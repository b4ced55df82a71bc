import Findings
import Inventory
import Quantities
import TestKit
import Testing

@Suite("Two inventories compared") struct ComparisonTests {
  // CLP Power: 0.39 kg CO2e/kWh in 2023, 0.38 in 2024. Guangdong has no upstream factor here.
  private static func compare(
    _ before: SampleInventory, _ now: SampleInventory
  ) throws -> InventoryComparison {
    try InventoryComparison(base: before.calculate(), reporting: now.calculate())
  }

  private static func years(_ before: String, _ now: String) -> (SampleInventory, SampleInventory) {
    var (base, reporting) = (SampleInventory(year: 2023), SampleInventory(year: 2024))
    base.rows(before)
    reporting.rows(now)
    return (base, reporting)
  }

  private static func consumption(_ comparison: InventoryComparison) throws -> ComparedSource {
    try #require(comparison.sources.first { $0.stream == "consumption" })
  }

  private static func texts(_ effects: ChangeEffects) -> [String] {
    [effects.baseKg, effects.kg, effects.changeKg, effects.activityKg, effects.factorKg]
      .map(\.description)
  }

  @Test("the change of the quantity at the old factor, of the factor at the new quantity")
  func byHand() throws {
    let (base, now) = Self.years(
      "kwun-tong,electricity,600,kWh,2023-01-31\nkwun-tong,electricity,400,kWh,2023-07-31",
      "kwun-tong,electricity,1.2,MWh,2024-03-31")
    let source = try Self.consumption(Self.compare(base, now))
    // 1000 x 0.39 = 390 and 1200 x 0.38 = 456: 200 x 0.39 = 78 by activity, 1200 x -0.01 = -12.
    #expect(Self.texts(source.location) == ["390", "456", "66", "78", "-12"])
    #expect(source.presence == .both)
    #expect(source.unit.symbol == "kWh")
    #expect(source.baseQuantity == Ratio(ExactDecimal(1000)))
    #expect(source.quantity == Ratio(ExactDecimal(1200)))
  }

  @Test("a third of a kilowatt-hour is not lost when units are converted") func thirds() throws {
    // 1 MJ is 5/18 kWh: 0.39 x 5/18 = 0.108333333 (9 decimals) before; 7 MJ are 35/18 kWh.
    let (base, now) = Self.years(
      "kwun-tong,electricity,1,MJ,2023-01-31", "kwun-tong,electricity,35,MJ,2024-01-31")
    let source = try Self.consumption(Self.compare(base, now))
    // 35 x 5/18 x 0.38 = 3.694444444; 34 times 0.108333333 by activity.
    #expect(
      Self.texts(source.location)
        == ["0.108333333", "3.694444444", "3.586111111", "3.683333322", "-0.097222211"])
  }

  @Test("new and ended sources are activity, also one that moved to another grid")
  func newAndEnded() throws {
    let (base, now) = Self.years(
      "kwun-tong,electricity,1000,kWh,2023-01-31", "aberdeen,electricity,1000,kWh,2024-01-31")
    let comparison = try Self.compare(base, now)
    let sources = comparison.sources.filter { $0.stream == "consumption" }
    #expect(sources.map(\.presence) == [.new, .ended])
    for source in sources {
      #expect(source.location.factorKg == .zero)
      #expect(source.location.activityKg == source.location.changeKg)
    }
    #expect(comparison.location.factorKg == .zero)
  }

  @Test("what corrections take back to nothing has no factor: all is activity")
  func zeroQuantity() throws {
    var base = SampleInventory(year: 2023)
    base.rows(
      "kwun-tong,electricity,10,kWh,2023-01-31,\nkwun-tong,electricity,-10,kWh,2023-02-28,yes",
      header: SampleInventory.header + ",correction")
    var now = SampleInventory(year: 2024)
    now.rows("kwun-tong,electricity,100,kWh,2024-01-31")
    let source = try Self.consumption(Self.compare(base, now))
    #expect(source.presence == .both)
    #expect(Self.texts(source.location) == ["0", "38", "38", "38", "0"])
  }

  @Test("a certificate changes the market-based factor, not the activity") func market() throws {
    var (base, now) = Self.years(
      "dongguan,electricity,1000,kWh,2023-01-31", "")
    now.tables = []
    now.instruments = """
      id,kind,region,from,to,quantity,unit,factor_kg,evidence
      gec,certificate,CN,2024-01-01,2024-12-31,1000,kWh,0,GEC-1

      """
    now.rows(
      "dongguan,electricity,1000,kWh,2024-01-31,gec", header: SampleInventory.header + ",instrument"
    )
    let comparison = try Self.compare(base, now)
    let source = try Self.consumption(comparison)
    #expect(source.market.activityKg == .zero)
    #expect(source.market.kg == .zero)
    #expect(source.market.factorKg == source.market.changeKg)
    #expect(source.market.changeKg.isNegative)
    #expect(source.location.activityKg == .zero)
    #expect(comparison.market.kg == (try comparison.reporting.totals.totalMarketKg()))
  }

  @Test("every table adds up to the inventories", arguments: OracleTests.seeds.prefix(10))
  func totals(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let base = OracleTests.sample(OracleTests.rows(&generator))
    let now = OracleTests.sample(OracleTests.rows(&generator))
    let comparison = try Self.compare(base, now)
    for isMarket in [false, true] {
      let all = comparison.effects(isMarket: isMarket)
      func total(_ totals: Totals) throws -> ExactDecimal {
        isMarket ? try totals.totalMarketKg() : try totals.totalLocationKg()
      }
      #expect(all.baseKg == (try total(comparison.base.totals)))
      #expect(all.kg == (try total(comparison.reporting.totals)))
      #expect(all.changeKg == (try all.kg.subtracting(all.baseKg)))
      #expect(all.changeKg == (try all.activityKg.adding(all.factorKg)))
      for source in comparison.sources.map({ $0.effects(isMarket: isMarket) }) {
        #expect(source.changeKg == (try source.activityKg.adding(source.factorKg)))
      }
    }
    // The other way round every change has the other sign.
    let back = try InventoryComparison(base: comparison.reporting, reporting: comparison.base)
    #expect(back.location.changeKg == comparison.location.changeKg.negated())
  }

  private static func rates(
    _ before: String, _ now: String, of base: (String, String), to period: (String, String)
  ) throws -> [String?] {
    var samples = [SampleInventory(), SampleInventory()]
    for (place, (kWh, days)) in [(before, base), (now, period)].enumerated() {
      samples[place].factors = """
        id,activity,region,value,per_unit,gas,stream,scope,category,source,grade
        own-heat,own.heat,GLOBAL,1,kWh,CO2e,use,1,,s,A

        """
      (samples[place].from, samples[place].to) = days
      samples[place].rows("kwun-tong,own.heat,\(kWh),kWh,\(days.0)")
    }
    let comparison = try compare(samples[0], samples[1])
    return [
      comparison.years.map(String.init),
      try comparison.changePercent(isMarket: false)?.description,
      try comparison.yearlyPercent(isMarket: false)?.description,
    ]
  }

  @Test("the compound rate of the years between, and none where none lie between") func rate()
    throws
  {
    func year(_ year: Int) -> (String, String) { ("\(year)-01-01", "\(year)-12-31") }
    // -11.1 % from 2014 to 2021: 0.889^(1/7) - 1. 2021 was 0.975 of 2020, so that 2020 was
    // 0.889 / 0.975 = 0.911795 of 2014.
    #expect(
      try Self.rates("1000", "889", of: year(2014), to: year(2021)) == ["7", "-11.1", "-1.66678"])
    #expect(try Ratio(889, 975).rounded(toPlaces: 6).description == "0.911795")
    // 1.21 = 1.1^2.
    #expect(try Self.rates("100", "121", of: year(2022), to: year(2024)) == ["2", "21", "10"])
    #expect(
      try Self.rates("3", "2", of: year(2023), to: year(2024)) == ["1", "-33.33333", "-33.33333"])
    #expect(try Self.rates("5", "0", of: year(2021), to: year(2024)) == ["3", "-100", "-100"])
    #expect(try Self.rates("0", "5", of: year(2021), to: year(2024)) == ["3", nil, nil])
    // The same days, and the last day of February.
    #expect(
      try Self.rates(
        "4", "1", of: ("2020-01-01", "2020-02-28"), to: ("2023-01-01", "2023-02-28"))
        == ["3", "-75", "-37.00395"])
    #expect(
      try Self.rates(
        "4", "1", of: ("2020-02-01", "2020-02-29"), to: ("2023-02-01", "2023-02-28"))
        == ["3", "-75", "-37.00395"])
    // The same year, the other way round, half a year, and years that begin in March.
    #expect(try Self.rates("5", "4", of: year(2024), to: year(2024)) == [nil, "-20", nil])
    #expect(try Self.rates("5", "4", of: year(2024), to: year(2023)) == [nil, "-20", nil])
    #expect(
      try Self.rates("5", "4", of: ("2023-01-01", "2023-06-30"), to: year(2024))
        == [nil, "-20", nil])
    #expect(
      try Self.rates(
        "4", "1", of: ("2022-03-01", "2023-02-28"), to: ("2023-03-01", "2024-02-29"))
        == ["1", "-75", "-75"])
  }

  @Test("an independent recomputation gives the same", arguments: OracleTests.seeds.prefix(25))
  func oracle(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (old, new) = (OracleTests.rows(&generator), OracleTests.rows(&generator))
    let before = OracleTests.sample(old)
    var now = OracleTests.sample(new)
    now.factors = OracleTests.factors.replacing("0.123456789012345", with: "0.101010101010101")
      .replacing("0.07,g/t", with: "0.0933333,g/t").replacing("20.908,GJ", with: "21.1,GJ")
    let changed = OracleTests.oracle(heat: "0.101010101010101", nitrous: "0.0933333", ncv: "21.1")
    let expected = ComparisonOracle.effects(
      base: (OracleTests.oracle, old), reporting: (changed, new))
    var found: [String: ComparisonOracle.Effects] = [:]
    for source in try Self.compare(before, now).sources {
      let key = "\(source.facility)|\(source.activity)"
      #expect(found[key] == nil)
      found[key] = ComparisonOracle.Effects(
        change: source.location.changeKg.description,
        activity: source.location.activityKg.description,
        factor: source.location.factorKg.description)
    }
    #expect(found == expected)
    #expect(found.values.contains { $0.factor != "0" && $0.activity != "0" })
  }

  @Test("periods, boundaries, potentials and series that differ are told") func findings() throws {
    func codes(_ change: (inout SampleInventory, inout SampleInventory) -> Void) throws -> [String]
    {
      var (base, now) = Self.years(
        "kwun-tong,electricity,1000,kWh,2023-01-31", "kwun-tong,electricity,900,kWh,2024-01-31")
      change(&base, &now)
      return try Self.compare(base, now).findings.map { "\($0.severity.rawValue) \($0.code)" }
    }
    #expect(try codes { _, _ in } == [])
    #expect(try codes { base, _ in base.gwp = "AR4" } == ["error compare.gwp"])
    #expect(
      try codes { base, _ in base.members = [#""framework": "hk-guidelines""#] }
        == ["warning compare.boundary"])
    #expect(try codes { base, _ in base.facilities.removeLast() } == ["warning compare.boundary"])
    #expect(
      try codes { _, now in
        now.members = [
          #""exclusions": [{"scope": 1, "what": "van", "estimate_kg": "5", "reason": "small"}]"#
        ]
      } == ["warning compare.boundary"])
    #expect(
      try codes { base, _ in base.to = "2023-06-30" } == ["warning compare.period"])
    #expect(
      try codes { base, _ in
        base = SampleInventory(year: 2024)
        base.rows("kwun-tong,electricity,1000,kWh,2024-01-31")
      } == ["warning compare.period"])
    #expect(
      try codes { base, _ in base.rows("kwun-tong,unobtainium,1,kg,2023-01-31") }
        == ["error compare.incomplete"])
    #expect(
      try codes { base, now in
        base.rows("kwun-tong,diesel.stationary,10,L,2023-01-31")
        now.rows("kwun-tong,diesel.stationary,10,kg,2024-01-31")
      }.contains("warning compare.unit"))
    #expect(
      try codes { base, now in
        base.rows("dongguan,electricity,10,kWh,2023-01-31")
        base.members = [#""series": {"electricity": "ets"}"#]
        now.rows("dongguan,electricity,10,kWh,2024-01-31")
      }.contains("warning compare.series"))
  }
}
