import Neutrality
import Testing

@Suite("S2Q-8-RESIDUAL") struct Scope2ResidualTests {
  @Test("the rest of a market-based figure") func table() throws {
    try RuleTable(
      .scope2Residual,
      """
      case                      | certificate | market | basis    | answer | verdict | reason
      the mix is used           | yes         | 100    | market   | used   | PASS    | mix-used
      there is none             | yes         | 100    | market   | absent | PASS    | absence-disclosed
      not answered              | yes         | 100    | market   | -      | FAIL    | common.missing
      a figure without papers   | no          | 100    | location | -      | FAIL    | common.missing
      market-based without both | no          | -      | market   | -      | FAIL    | common.missing
      location-based only       | no          | -      | location | -      | NA      | common.no-instruments
      """, without: [.limit]
    ) { claim, row in
      if try row.flag("certificate") == true {
        claim.footprint.scope2Instruments = [Samples.certificate()]
      }
      claim.footprint.scope2MarketKg = try row.decimal("market")
      claim.footprint.scope2Basis = try row.choice("basis")
      claim.footprint.residualMix = try row.choice("answer")
    }.check()
  }
}
