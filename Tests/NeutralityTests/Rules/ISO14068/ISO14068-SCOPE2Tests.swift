import Neutrality
import Quantities
import Testing

@Suite("ISO14068-SCOPE2") struct ISO14068Scope2Tests {
  // `fall` is the total before and now as claimed, then the same by location.
  @Test("both figures, and the one that the setting asks for") func table() throws {
    try RuleTable(
      .iso14068Scope2,
      """
      case                         | claim       | location | market | used     | asked    | instrument   | fall            | verdict | reason
      by location only             | achievement | 100      | -      | location | -        | -            | -               | PASS    | shown
      both, the larger is used     | achievement | 100      | 60     | location | -        | certificate  | -               | PASS    | shown
      limit: as much by the market | achievement | 100      | 100    | market   | -        | certificate  | -               | PASS    | shown
      limit: a microgram less      | achievement | 100.000000001 | 100 | market | -        | certificate  | -               | FAIL    | smaller-used
      limit: a microgram more      | achievement | 100      | 100.000000001 | market | - | certificate  | -               | PASS    | shown
      the market figure is larger  | achievement | 100      | 120    | location | -        | residual-mix | -               | FAIL    | smaller-used
      by the market, as asked      | achievement | 100      | 60     | market   | market   | certificate  | -               | PASS    | shown
      limit: location is enough    | achievement | 100      | 120    | location | location | residual-mix | -               | PASS    | shown
      less than by location        | achievement | 100      | 60     | market   | location | certificate  | -               | FAIL    | smaller-used
      no instrument                | achievement | 100      | 60     | location | -        | -            | -               | FAIL    | no-instruments
      a certificate not retired    | achievement | 100      | 60     | location | -        | unretired    | -               | FAIL    | criteria
      a contract                   | achievement | 100      | 60     | location | -        | contract     | -               | PASS    | shown
      a supplier's rate            | achievement | 100      | 60     | location | -        | supplier-rate | -              | PASS    | shown
      grid average                 | achievement | 100      | 100    | location | -        | grid-average | -               | PASS    | shown
      of no kind                   | achievement | 100      | 60     | location | -        | -kind        | -               | FAIL    | criteria
      both fall                    | achievement | 100      | 60     | market   | market   | certificate  | 900 800 950 940 | PASS    | shown
      limit: only the market's     | achievement | 100      | 60     | market   | market   | certificate  | 900 800 950 950 | WARN    | only-market-falls
      limit: a microgram falls     | achievement | 100      | 60     | market   | market   | certificate  | 900 800 950 949.999999999 | PASS | shown
      by location nobody says      | achievement | 100      | 60     | market   | market   | certificate  | 900 800         | WARN    | not-compared
      nothing falls                | achievement | 100      | 60     | market   | market   | certificate  | 900 900 950 950 | PASS    | shown
      the claim is by location     | achievement | 100      | 60     | location | -        | certificate  | 900 800 950 950 | PASS    | shown
      no figure by location        | achievement | -        | 60     | market   | -        | certificate  | -               | FAIL    | common.missing
      no figure by the market      | achievement | 100      | -      | market   | -        | certificate  | -               | FAIL    | common.missing
      one was asked for            | achievement | 100      | -      | location | market   | certificate  | -               | FAIL    | common.missing
      nobody says which is used    | achievement | 100      | 60     | -        | -        | certificate  | -               | FAIL    | common.missing
      a promise                    | commitment  | -        | -      | -        | -        | -            | -               | NA      | common.commitment-only
      """
    ) { claim, row in
      claim.footprint.scope2LocationKg = try row.decimal("location")
      claim.footprint.scope2MarketKg = try row.decimal("market")
      claim.footprint.scope2Basis = try row.choice("used")
      claim.settings.isoElectricityBasis = try row.choice("asked") ?? .larger
      if let text = try row.text("instrument") {
        claim.footprint.scope2Instruments = [Self.instrument(text)]
      }
      if let text = try row.text("fall") {
        let kg = try text.split(separator: " ").map { try ExactDecimal(parsing: String($0)) }
        claim.reduction.baseline = ComparisonSummary {
          $0.referenceKg = kg[0]
          $0.currentKg = kg[1]
          $0.referenceLocationKg = kg.count > 2 ? kg[2] : nil
          $0.currentLocationKg = kg.count > 2 ? kg[3] : nil
        }
      }
    }.check()
  }

  @Test(
    "every criterion counts, and no answer is no",
    arguments: ["certificate", "contract", "supplier-rate"])
  func criteria(kind: String) throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.scope2LocationKg = try ExactDecimal(parsing: "100")
    claim.footprint.scope2MarketKg = try ExactDecimal(parsing: "60")
    claim.footprint.scope2Basis = .location
    let good = Self.instrument(kind)
    var bad = [good, good, good, good]
    bad[0].conveysClaim = nil
    bad[0].contractTransfersClaim = nil
    bad[0].supplierNetsSales = nil
    bad[1].isOnlyClaim = false
    bad[2].isRetired = nil
    bad[3].duplicates = ["other"]
    let isFailing =
      switch kind {
      case "certificate": [true, true, true, true]
      case "contract": [true, false, false, true]
      default: [true, false, false, false]
      }
    for (instrument, isFailing) in zip(bad, isFailing) {
      claim.footprint.scope2Instruments = [instrument, good]
      #expect(try Rule.iso14068Scope2.judge(claim).verdict == (isFailing ? .fail : .pass))
    }
  }

  /// One that meets every criterion, but `unretired` and `-kind`.
  private static func instrument(_ text: String) -> InstrumentSummary {
    InstrumentSummary {
      $0.id = "I"
      $0.kind = text == "unretired" ? .certificate : InstrumentSummary.Kind(rawValue: text)
      $0.conveysClaim = true
      $0.isOnlyClaim = true
      $0.isRetired = text != "unretired"
      $0.contractTransfersClaim = true
      $0.supplierNetsSales = true
    }
  }
}
