import Neutrality
import Testing

@Suite("S2Q-6-SUPPLIER") struct Scope2SupplierTests {
  @Test("a supplier's rate takes a person") func table() throws {
    try RuleTable(
      .scope2Supplier,
      """
      case                | kind | answers | verdict  | reason
      it says so          | supplier-rate | yes | EVIDENCE | to-judge
      it says no          | supplier-rate | no | FAIL | not-shown
      not answered        | supplier-rate | ? | FAIL | not-shown
      one of two says no  | supplier-rate | yes, no | FAIL | not-shown
      another kind        | contract | ? | NA | common.no-instruments
      no instruments      | supplier-rate | - | NA | common.no-instruments
      """, without: [.pass, .limit]
    ) { claim, row in
      claim.footprint.scope2Instruments = try row.list("answers").enumerated().map {
        place, answer in
        var instrument = Samples.certificate("C\(place)")
        instrument.kind = try row.choice("kind")
        instrument.supplierNetsSales = answer == "?" ? nil : answer == "yes"
        return instrument
      }
    }.check()
  }

  @Test("the document is what a decision is about") func document() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    var instrument = Samples.certificate()
    instrument.kind = .supplierRate
    instrument.supplierNetsSales = true
    instrument.document = DocumentReference("paper", digest: Samples.digest("paper"))
    claim.footprint.scope2Instruments = [instrument]
    #expect(try Rule.scope2Supplier.judge(claim).refs == ["C", Samples.digest("paper")])
  }
}
