import Neutrality
import Testing

@Suite("S2Q-DUAL") struct Scope2DualTests {
  @Test("both figures where instruments exist") func table() throws {
    try RuleTable(
      .scope2Dual,
      """
      case                        | certificate | location | market | method                        | verdict | reason
      both                        | yes         | 900      | 700    | GHG Protocol Corporate        | PASS    | both
      limit: zero is a figure     | yes         | 900      | 0      | GHG Protocol Corporate        | PASS    | both
      limit: nothing is none      | yes         | 900      | -      | GHG Protocol Corporate        | FAIL    | one-way
      market-based alone          | no          | -        | 700    | GHG Protocol Corporate        | FAIL    | one-way
      no method named             | yes         | 900      | -      | -                             | FAIL    | one-way
      another method              | yes         | 900      | -      | ISO 14064-1:2018              | WARN    | one-way-other-method
      neither                     | yes         | -        | -      | ISO 14064-1:2018              | FAIL    | common.missing
      no instruments              | no          | 900      | -      | GHG Protocol Corporate        | NA      | common.no-instruments
      """
    ) { claim, row in
      if try row.flag("certificate") == true {
        claim.footprint.scope2Instruments = [Samples.certificate()]
      }
      claim.footprint.scope2LocationKg = try row.decimal("location")
      claim.footprint.scope2MarketKg = try row.decimal("market")
      claim.footprint.method = try row.text("method").map { name in MethodSummary { $0.name = name }
      }
    }.check()
  }
}
