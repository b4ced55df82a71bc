import Inventory
import Quantities
import Testing

@testable import Reports

@Suite struct AmountsTests {
  private static func amounts(total: String) throws -> Amounts {
    var totals = Totals()
    totals.scope1Kg = try ExactDecimal(parsing: total)
    return try Amounts(totals)
  }

  @Test(arguments: [
    // Below ten tonnes in kg, from there on in t; three decimals, half-even.
    ("9999.999", "9999.999", "kg", "9,999.999"),
    ("10000", "10000", "t", "10.000"),
    ("-10000", "-10000", "t", "-10.000"),
    ("10000", "1234567.8905", "t", "1,234.568"),
    ("1", "0.0005", "kg", "<0.001"),  // a tie to the even 0.000
    ("1", "0.0015", "kg", "0.002"),
    ("1", "0.0025", "kg", "0.002"),
    ("1", "0", "kg", "0.000"),
    ("10000", "0.000000001", "t", "<0.001"),
    ("10000", "-0.4", "t", ">-0.001"),
  ])
  func massesAreInOneUnit(total: String, kg: String, unit: String, text: String) throws {
    let amounts = try Self.amounts(total: total)
    #expect(amounts.unit == unit)
    #expect(try amounts.text(ExactDecimal(parsing: kg)) == text)
  }

  @Test func whatStandsBesideTheScopesCountsForTheUnit() throws {
    var totals = Totals()
    totals.biogenicCO2Kg = ExactDecimal(20_000)
    #expect(try Amounts(totals).unit == "t")
  }

  @Test(arguments: [
    ("3", "1", "33.3"), ("3", "2", "66.7"), ("3", "3", "100.0"),
    ("2000", "1", "0.0"),  // 0.05 %, a tie to the even 0.0
    ("2000", "3", "0.2"),  // 0.15 %, a tie to the even 0.2
    ("8", "-2", "-25.0"),
    ("0", "0", "-"), ("-5", "1", "-"),
    // 31 digits: no binary floating point would tell 50.05 from its neighbours.
    ("2000000000000000000000.000000000", "1001000000000000000000.000000001", "50.1"),
  ])
  func sharesAreExact(total: String, kg: String, share: String) throws {
    #expect(try Self.amounts(total: total).share(ExactDecimal(parsing: kg)) == share)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func sharesAddUpToAHundredButForTheirRounding(seed: UInt64) throws {
    // A fixed linear congruential generator (Knuth's MMIX constants) gives the parts.
    var state = seed
    let parts = (0..<8).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 40)
    }
    let amounts = try Self.amounts(total: String(parts.reduce(0, +)))
    var sum = ExactDecimal.zero
    for part in parts {
      sum = try sum.adding(ExactDecimal(parsing: amounts.share(ExactDecimal(part))))
    }
    // Each of eight shares is at most 0.05 away from the exact one.
    let distance = try sum.subtracting(ExactDecimal(100)).magnitude
    #expect(distance <= (try ExactDecimal(parsing: "0.4")))
  }
}
