import ActivityData
import EmissionFactors
import Inventory
import Quantities
import TestKit
import Testing

/// The quick way to the figures of a line is the way that is shown to a reader.
@Suite("Plans of lines") struct LinePlanTests {
  static let seeds = Array(UInt64(1)...12)

  /// Activities of the catalogue and of the user's own in all scopes, with quantities from nothing to
  /// beyond what 128 bits hold, and instruments.
  private static func sample(seed: UInt64) -> SampleInventory {
    var generator = SeededGenerator(seed: seed)
    var sample = SampleInventory()
    sample.factors = OracleTests.factors
    sample.instruments =
      "id,kind,region,from,to,quantity,unit,factor_kg,evidence\n"
      + "c,certificate,CN,2023-01-01,2023-12-31,5000,kWh,0.01,\n"
    let units = [
      "electricity": ["kWh", "MWh", "MJ"], "own.heat": ["kWh", "MJ"], "own.burn": ["kg", "t"],
      "own.coal": ["kg", "short-ton"], "own.trip": ["pkm"], "refrigerant.R-407C": ["kg"],
      "refrigerant.R-22": ["kg"], "diesel.road.light-goods-vehicle": ["L"],
    ]
    let activities = units.keys.sorted()
    let rows = (0..<400).map { _ in
      let activity = generator.pick(activities)
      let quantity = generator.pick([
        "0", "0.0000000001", generator.decimalText(whole: 1...6, fraction: 0...6),
        "-" + generator.decimalText(whole: 1...6, fraction: 0...6),
        generator.decimalText(whole: 20...23, fraction: 0...6),
      ])
      let month = Int.random(in: 1...12, using: &generator)
      return "dongguan,\(activity),\(quantity),\(generator.pick(units[activity] ?? [])),"
        + "2023-\(month < 10 ? "0" : "")\(month)-05,\(quantity.hasPrefix("-") ? "yes" : ""),"
        + (activity == "electricity" ? generator.pick(["", "c"]) : "")
    }
    sample.rows(
      rows.joined(separator: "\n"), header: SampleInventory.header + ",correction,instrument")
    return sample
  }

  @Test("the quick figures are the shown ones", arguments: seeds)
  func figures(seed: UInt64) throws {
    let result = try Self.sample(seed: seed).calculate()
    #expect(result.lines.count > 80)
    var figures = LineFigures()
    var quick = 0
    for index in result.lines.indices {
      let line = result.lines[index]
      let plan = result.lines.plans[result.lines.entries[index].plan]
      guard plan.calculate(line.activity.quantity, into: &figures) else { continue }
      quick += 1
      func kg(_ units: Int128) throws -> ExactDecimal {
        try ExactDecimal(coefficient: units, scale: Calculation.places)
      }
      #expect(try kg(figures.kg) == line.kg)
      #expect(try kg(figures.biogenicKg) == line.biogenicKg)
      #expect(try kg(figures.outsideKyotoKg) == line.outsideKyotoKg)
      let covered = result.lines.covered(index)
      #expect(try covered?.marketKg ?? kg(figures.marketKg) == line.marketKg())
      #expect(covered == nil || covered?.parts == line.market)
      #expect(try figures.gases.map { try kg($0.mass) } == line.gases.map(\.massKg))
      #expect(try figures.gases.map { try kg($0.kg) } == line.gases.map(\.kg))
    }
    #expect(quick > 60)
  }

  @Test("a line is the product of its terms, and explained as such", arguments: seeds.prefix(3))
  func explained(seed: UInt64) throws {
    let sample = Self.sample(seed: seed)
    let result = try sample.calculate()
    let (manifest, factors) = (try sample.manifest(), try sample.factorSet())
    for line in result.lines {
      let explanation = try LineExplanation(line, manifest: manifest, factors: factors)
      #expect(try explanation.calculations.map { try $0.kg() } == line.gases.map(\.kg))
      #expect(factors.match(for: explanation.query) == line.match)
    }
  }

  @Test("the sums are those of the lines", arguments: seeds)
  func sums(seed: UInt64) throws {
    let result = try Self.sample(seed: seed).calculate()
    var expected = [ExactSum](repeating: ExactSum(), count: 4)
    var market = ExactSum()
    var outside = ExactSum()
    for line in result.lines {
      expected[line.scope].add(line.kg)
      outside.add(line.outsideKyotoKg)
      if line.scope == 2 { market.add(try line.marketKg()) }
    }
    #expect(try result.totals.scope1Kg == expected[1].total())
    #expect(try result.totals.scope2LocationKg == expected[2].total())
    #expect(try result.totals.scope2MarketKg == market.total())
    #expect(try result.totals.scope3Kg == expected[3].total())
    #expect(try result.totals.outsideKyotoKg == outside.total())
    var byGroup = ScopeSums()
    for group in result.sums.groups {
      byGroup.add(group, of: result.lines.plans[group.plan], in: result.sums)
    }
    #expect(try byGroup.totals() == result.totals)
    #expect(result.sums.groups.reduce(0) { $0 + $1.lines } == result.lines.count)
    #expect(result.sums.sources.reduce(0) { $0 + $1.lines } == result.lines.count)
  }

  @Test("a line is found by its id and by its key") func found() throws {
    let result = try Self.sample(seed: 1).calculate()
    let ids = result.lines.map(\.id)
    #expect(ids == (1...ids.count).map { "L\($0)" })
    for (index, line) in result.lines.enumerated() {
      #expect(result.lines.line(id: line.id)?.activity == result.lines[index].activity)
      #expect(result.lines.lines(of: [line.activity.key]).contains(line))
    }
    for id in ["L0", "L\(ids.count + 1)", "L01", "L+1", "1", "L", "", "L-1"] {
      #expect(result.lines.line(id: id) == nil)
    }
    #expect(result.lines.lines(of: []).isEmpty)
  }
}
