import Neutrality
import Testing

@Suite("S2Q-1-CLAIM") struct Scope2ClaimTests {
  @Test("the attribute is conveyed") func table() throws {
    try RuleTable(
      .scope2Claim,
      """
      case                          | kind          | scheme | conveys | fed in | verdict | reason
      a certificate                 | certificate   | I-REC  | yes     | -      | PASS    | conveyed
      a contract                    | contract      | -      | yes     | no     | PASS    | conveyed
      not conveyed                  | certificate   | I-REC  | no      | -      | FAIL    | not-conveyed
      not answered                  | supplier-rate | -      | -       | -      | FAIL    | not-conveyed
      an instrument of no kind      | -             | -      | -       | -      | FAIL    | not-conveyed
      one's own roof, fed in        | contract      | -      | yes     | yes    | FAIL    | fed-in
      the power company's own       | certificate   | HK-RE  | yes     | yes    | PASS    | conveyed
      a residual mix has no claim   | residual-mix  | -      | -       | -      | NA      | common.no-instruments
      a grid average has none       | grid-average  | -      | -       | -      | NA      | common.no-instruments
      """, without: [.limit]
    ) { claim, row in
      var instrument = Samples.certificate()
      instrument.kind = try row.choice("kind")
      instrument.scheme = try row.text("scheme")
      instrument.conveysClaim = try row.flag("conveys")
      instrument.isUnderFeedIn = try row.flag("fed in")
      claim.footprint.scope2Instruments = [instrument]
    }.check()
  }
}
