import Neutrality
import Quantities
import Testing

@Suite("PAS2060-6-SCOPE2-METHOD") struct PAS2060Scope2MethodTests {
  // The certificate meets every criterion unless the row says that it does not.
  @Test("how Scope 2 is counted") func table() throws {
    try RuleTable(
      .pas2060Scope2Method,
      """
      case                             | sources    | basis    | baseline | location | certificate | verdict | reason
      location-based                   | grid 2 900 | location | location | 900      | -           | PASS    | stated
      market-based with the other      | grid 2 900 | market   | market   | 900      | good        | PASS    | stated
      market-based alone               | grid 2 900 | market   | market   | -        | good        | WARN    | no-location
      a certificate that fails         | grid 2 900 | market   | market   | -        | bad         | FAIL    | ruled-out
      it does not matter by location   | grid 2 900 | location | location | 900      | bad         | PASS    | stated
      another way in the baseline      | grid 2 900 | market   | location | 900      | good        | FAIL    | baseline-differs
      differs beside one that fails    | grid 2 900 | market   | location | 900      | bad         | FAIL    | baseline-differs
      no baseline                      | grid 2 900 | location | -        | 900      | -           | PASS    | stated
      a baseline that says nothing     | grid 2 900 | location | ?        | 900      | -           | FAIL    | common.missing
      nothing said                     | grid 2 900 | -        | location | 900      | -           | FAIL    | common.missing
      no energy bought                 | gas 1 900  | -        | -        | -        | -           | PASS    | no-energy
      no inventory                     | -          | location | location | -        | -           | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      claim.footprint.scope2Basis = try row.choice("basis")
      claim.footprint.scope2LocationKg = try row.decimal("location")
      if let text = try row.text("baseline") {
        var period = PeriodSummary(.baseline, Samples.year(2020))
        period.scope2Basis = Scope2Basis(rawValue: text)
        claim.periods = [period]
      }
      if let certificate = try row.text("certificate") {
        var instrument = Samples.certificate()
        if certificate == "bad" { instrument.isRetired = false }
        claim.footprint.scope2Instruments = [instrument]
      }
    }.check()
  }

  /// Every criterion, missing or not met, rules an instrument out; what takes a person does not.
  @Test("one criterion is enough") func criteria() throws {
    func key(_ change: (inout InstrumentSummary) throws -> Void) throws -> String {
      var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 900)]
      claim.footprint.scope2Basis = .market
      claim.footprint.scope2LocationKg = .one
      var instrument = Samples.certificate()
      try change(&instrument)
      claim.footprint.scope2Instruments = [instrument]
      return try Rule.pas2060Scope2Method.judge(claim).reason.key
    }
    #expect(try key { _ in } == "stated")
    #expect(try key { $0.conveysClaim = nil } == "ruled-out")
    #expect(try key { $0.isUnderFeedIn = true } == "ruled-out")
    #expect(try key { $0.isOnlyClaim = nil } == "ruled-out")
    #expect(try key { $0.duplicates = ["X"] } == "ruled-out")
    #expect(try key { $0.isRetired = nil } == "ruled-out")
    #expect(try key { $0.generation = Samples.year(2020) } == "ruled-out")
    #expect(try key { $0.generation = nil } == "ruled-out")
    #expect(try key { $0.market = "CN" } == "ruled-out")
    #expect(try key { $0.kind = .supplierRate } == "ruled-out")
    #expect(try key { $0.kind = .contract } == "ruled-out")
    #expect(try key { ($0.kind, $0.contractTransfersClaim) = (.contract, true) } == "stated")
    #expect(try key { ($0.kind, $0.supplierNetsSales) = (.supplierRate, true) } == "stated")
    #expect(try key { ($0.scheme, $0.generation) = ("HK-RE", nil) } == "stated")
    #expect(try key { $0 = InstrumentSummary { $0.kind = .gridAverage } } == "stated")
  }
}
