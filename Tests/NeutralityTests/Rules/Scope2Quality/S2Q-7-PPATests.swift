import Neutrality
import Testing

@Suite("S2Q-7-PPA") struct Scope2ContractTests {
  @Test("a contract takes a person") func table() throws {
    try RuleTable(
      .scope2Contract,
      """
      case                | kind | answers | verdict  | reason
      it says so          | contract | yes | EVIDENCE | to-judge
      it says no          | contract | no | FAIL | not-shown
      not answered        | contract | ? | FAIL | not-shown
      one of two says no  | contract | yes, no | FAIL | not-shown
      another kind        | supplier-rate | ? | NA | common.no-instruments
      no instruments      | contract | - | NA | common.no-instruments
      """, without: [.pass, .limit]
    ) { claim, row in
      claim.footprint.scope2Instruments = try row.list("answers").enumerated().map {
        place, answer in
        var instrument = Samples.certificate("C\(place)")
        instrument.kind = try row.choice("kind")
        instrument.contractTransfersClaim = answer == "?" ? nil : answer == "yes"
        return instrument
      }
    }.check()
  }

  @Test("the document is what a decision is about") func document() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    var instrument = Samples.certificate()
    instrument.kind = .contract
    instrument.contractTransfersClaim = true
    instrument.document = DocumentReference("paper", digest: Samples.digest("paper"))
    claim.footprint.scope2Instruments = [instrument]
    #expect(try Rule.scope2Contract.judge(claim).refs == ["C", Samples.digest("paper")])
  }
}
