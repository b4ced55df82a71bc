import ActivityData
import EmissionFactors
import Findings
import Inventory
import Quantities
import Reports
import TestKit
import Testing

@Suite("Against an independent recomputation")
struct OracleTests {
  static let seeds = Array(UInt64(1)...50)

  /// The user's table: a factor per MJ in CO2e, one with three gases per tonne, and one by way of
  /// calorific value, oxidation and carbon. Values have many digits, so that rounding is at work.
  static let factors = """
    id,activity,region,value,per_unit,gas,stream,scope,category,source,grade
    own-heat,own.heat,GLOBAL,0.123456789012345,kWh,CO2e,use,2,,s,A
    own-burn-1,own.burn,GLOBAL,2.718281828459045,kg/t,CO2,burn,1,,s,A
    own-burn-2,own.burn,GLOBAL,0.000331415926535,kg/t,CH4,burn,1,,s,A
    own-burn-3,own.burn,GLOBAL,0.07,g/t,N2O,burn,1,,s,A
    own-coal-c,own.coal,GLOBAL,25.41,kgC/GJ.net,CO2,burn,1,,s,A
    own-coal-n,own.coal,GLOBAL,20.908,GJ.net/t,,property.ncv,,,s,A
    own-coal-o,own.coal,GLOBAL,0.93,1,,property.oxidation,,,s,A
    own-trip,own.trip,GLOBAL,0.1777777777,pkm,CO2e,travel,3,6,s,A

    """

  // AR5: CH4 28, N2O 265. 1 kg C is 44/12 kg CO2; 1 GJ/t over 1 t. The grid of Guangdong in 2023 is
  // 0.4419 kg CO2/kWh; petrol in Hong Kong 2.36 kg CO2, 0.000253 kg CH4, 0.001105 kg N2O a litre.
  static let oracle = oracle(heat: "0.123456789012345", nitrous: "0.07", ncv: "20.908")

  /// The same with other values of three factors.
  static func oracle(heat: String, nitrous: String, ncv: String) -> Oracle {
    Oracle(
      year: 2023,
      activities: [
        "own.heat": Oracle.Activity(scope: 2, gases: [[heat]]),
        "own.burn": Oracle.Activity(
          scope: 1,
          gases: [
            ["2.718281828459045"], ["0.000331415926535", "28"], [nitrous, "1/1000", "265"],
          ]),
        "own.coal": Oracle.Activity(scope: 1, gases: [[ncv, "0.93", "25.41", "44/12"]]),
        "own.trip": Oracle.Activity(scope: 3, gases: [["0.1777777777"]]),
        "electricity": Oracle.Activity(scope: 2, gases: [["0.4419"]]),
        "petrol.road.passenger-car": Oracle.Activity(
          scope: 1, gases: [["2.36"], ["0.000253", "28"], ["0.001105", "265"]]),
      ],
      unitRatios: [
        "kWh": "1", "MWh": "1000", "MJ": "5/18", "GJ": "2500/9", "kg": "1/1000", "t": "1",
        "short-ton": "907.18474/1000", "pkm": "1", "passenger-mile": "1.609344", "L": "1",
        "US-gallon": "3.785411784",
      ])
  }

  private static let units = [
    "own.heat": ["kWh", "MJ", "GJ"], "own.burn": ["kg", "t", "short-ton"],
    "own.coal": ["kg", "t", "short-ton"], "own.trip": ["pkm", "passenger-mile"],
    "electricity": ["kWh", "MWh", "MJ"], "petrol.road.passenger-car": ["L", "US-gallon"],
  ]

  @Test("every line and total is the same", arguments: seeds)
  func lines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = Self.rows(&generator)
    let result = try Self.sample(rows).calculate()
    #expect(!result.findings.contains { $0.severity == .error }, "\(result.findings)")
    #expect(result.control.rowsAccepted == rows.count)

    var kilograms: [String: String] = [:]
    var quantities: [String: String] = [:]
    for line in result.lines {
      let key = line.activity.key
      let name = "\(key.facility)|\(key.activity)|\(key.month)|\(key.unit)"
      #expect(kilograms[name] == nil)
      kilograms[name] = line.kg.description
      quantities[name] = line.activity.quantity.description
    }
    let expected = Self.oracle.lines(rows)
    #expect(Self.differences(quantities, Self.oracle.quantities(rows)).isEmpty)
    #expect(Self.differences(kilograms, expected).isEmpty)
    #expect(result.totals.scope1Kg.description == Self.oracle.total(scope: 1, of: expected))
    #expect(result.totals.scope2LocationKg.description == Self.oracle.total(scope: 2, of: expected))
    #expect(result.totals.scope3Kg.description == Self.oracle.total(scope: 3, of: expected))
  }

  /// What two tables of lines do not share, so that a failure shows no more than that.
  private static func differences(_ one: [String: String], _ other: [String: String]) -> [String] {
    Set(one.keys).union(other.keys).sorted().filter { one[$0] != other[$0] }
      .map { "\($0): \(one[$0] ?? "none") and \(other[$0] ?? "none")" }
  }

  /// Where a quantity is too large for the quick figures, the threads leave all lines to one.
  @Test("threads that share the lines get the same", arguments: [2, 3, 8], [false, true])
  func threads(_ threads: Int, withLarge: Bool) throws {
    for seed in Self.seeds.prefix(10) {
      var generator = SeededGenerator(seed: seed)
      var sample = Self.sample(Self.rows(&generator))
      if withLarge {
        sample.rows("north,own.heat,\(String(repeating: "9", count: 23)),kWh,2023-05-01")
      }
      let one = try sample.calculate()
      let several = try sample.calculate(threads: threads)
      #expect(Array(several.lines) == Array(one.lines))
      #expect(several.totals == one.totals)
      #expect(several.scope3 == one.scope3)
      #expect(several.findings == one.findings)
      for grouping in Grouping.allCases {
        let (some, all) = (
          try ResultCSV.text(several, by: grouping), try ResultCSV.text(one, by: grouping)
        )
        #expect(some == all)
      }
    }
  }

  @Test("the order of rows and tables changes nothing", arguments: seeds.prefix(10))
  func shuffled(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = Self.rows(&generator)
    let first = try Self.sample(rows).calculate()
    var mixed = Self.sample(rows.shuffled(using: &generator))
    // Half of the rows in a second table.
    let lines = mixed.tables[0].text.split(separator: "\n")
    let middle = lines.count / 2
    mixed.tables[0].text = lines[..<middle].joined(separator: "\n")
    mixed.rows(lines[middle...].joined(separator: "\n"), header: Self.header)
    let second = try mixed.calculate()
    #expect(second.lines.map(Self.withoutPlace) == first.lines.map(Self.withoutPlace))
    #expect(second.totals == first.totals)
    #expect(second.scope3 == first.scope3)
    #expect(second.control == first.control)
    // Overlapping bills are told by their place; everything else does not know of rows.
    #expect(
      second.findings.filter { $0.location == nil } == first.findings.filter { $0.location == nil })
  }

  /// A line without the place of its first row, which does depend on the order.
  private static func withoutPlace(_ line: ResultLine) -> ResultLine {
    var line = line
    line.activity.firstRow = Findings.SourceLocation(file: "")
    return line
  }

  @Test("The oracle itself rounds to even and splits to the last unit")
  func oracleItself() {
    #expect(SlowFraction("0.5").rounded(places: 0) == "0")
    #expect(SlowFraction("1.5").rounded(places: 0) == "2")
    #expect(SlowFraction("-2.5").rounded(places: 0) == "-2")
    #expect(SlowFraction("-0.0000000001").rounded(places: 9) == "0")
    #expect(SlowFraction("44/12").rounded(places: 9) == "3.666666667")
    // 10^30 / 7 = 142857142857142857142857142857.142857...
    let large = SlowFraction("1000000000000000000000000000000") * SlowFraction("1/7")
    #expect(large.rounded(places: 3) == "142857142857142857142857142857.143")
    #expect((SlowFraction("0.1") + SlowFraction("-1/3")).rounded(places: 6) == "-0.233333")
    let bill = Oracle.Row(
      facility: "a", activity: "electricity", quantity: "1000", unit: "kWh", from: "2022-12-20",
      to: "2023-01-19")
    // 19 of 31 days; see the tests of bills.
    #expect(Self.oracle.quantities([bill]).values.sorted() == ["612.903226"])
  }

  private static let header = "facility,activity,quantity,unit,from,to,correction"

  static func sample(_ rows: [Oracle.Row]) -> SampleInventory {
    var sample = SampleInventory(year: 2023)
    sample.facilities = [("north", "CN-GD"), ("south", "CN-GD"), ("garage", "HK")]
    sample.factors = factors
    let lines = rows.map { row in
      "\(row.facility),\(row.activity),\(row.quantity),\(row.unit),\(row.from),\(row.to),"
        + (row.quantity.hasPrefix("-") ? "yes" : "")
    }
    sample.rows(lines.joined(separator: "\n"), header: header)
    return sample
  }

  /// Bills of up to a year, some reaching beyond the reporting year, a tenth of them corrections.
  static func rows(_ generator: inout SeededGenerator) -> [Oracle.Row] {
    (0..<60).map { _ in
      let activity = generator.pick(units.keys.sorted())
      let isPetrol = activity.hasPrefix("petrol")
      let facility = isPetrol ? "garage" : generator.pick(["north", "south"])
      let unit = generator.pick(units[activity] ?? [])
      let sign = Int.random(in: 0..<10, using: &generator) == 0 ? "-" : ""
      let quantity = sign + generator.decimalText(whole: 1...9, fraction: 0...8)
      let isDay = Bool.random(using: &generator)
      // 19 358 is 2023-01-01.
      let start = 19_358 + Int.random(in: isDay ? 0...364 : -40...364, using: &generator)
      let length = isDay ? 0 : Int.random(in: 41...130, using: &generator)
      return Oracle.Row(
        facility: facility, activity: activity, quantity: quantity, unit: unit,
        from: CalendarDate(dayNumber: start).description,
        to: CalendarDate(dayNumber: start + length).description)
    }
  }
}
