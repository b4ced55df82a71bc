import Neutrality
import Testing

@Suite("BASE-HK-SHIFT") struct HongKongBaselineShiftTests {
  @Test("one of the past three years") func table() throws {
    try RuleTable(
      .hongKongBaselineShift,
      """
      case                       | scheme | chosen | verdict | reason
      its own year               | 2024   | 2024   | PASS    | own-year
      one year back              | 2024   | 2023   | PASS    | shifted
      limit: three years back    | 2024   | 2021   | PASS    | shifted
      limit: four years back     | 2024   | 2020   | FAIL    | too-early
      limit: a year later        | 2024   | 2025   | FAIL    | later
      not this scheme            | -      | -      | NA      | not-this-scheme
      no year chosen             | 2024   | -      | FAIL    | common.missing
      no year of the scheme      | -      | 2023   | FAIL    | common.missing
      """
    ) { claim, row in
      claim.baseline.schemeYear = try row.count("scheme")
      claim.baseline.chosenYear = try row.count("chosen")
    }.check()
  }
}
