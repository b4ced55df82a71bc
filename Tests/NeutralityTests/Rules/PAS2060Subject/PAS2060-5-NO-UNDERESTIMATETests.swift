import Neutrality
import Quantities
import Testing

@Suite("PAS2060-5-NO-UNDERESTIMATE") struct PAS2060NoUnderestimateTests {
  // Estimates: kg and bounds, parted by `/`, `-` for no bound.
  @Test("estimates within their bounds") func table() throws {
    try RuleTable(
      .pas2060NoUnderestimate,
      """
      case                            | basis    | included | estimates                    | verdict  | reason
      the middle                      | estimate | yes      | 100/80/120                   | PASS     | cautious
      limit: a microgram below it     | estimate | yes      | 99.999999999/80/120          | EVIDENCE | below-middle
      the upper bound alone           | estimate | yes      | 120/-/120                    | PASS     | cautious
      limit: below the upper alone    | estimate | yes      | 119.999999/-/120             | EVIDENCE | no-bounds
      limit: the lower bound          | estimate | yes      | 80/80/120                    | EVIDENCE | below-middle
      limit: a microgram below it all | estimate | yes      | 79.999999999/80/120          | FAIL     | below-bound
      no bounds                       | estimate | yes      | 100/-/-                      | EVIDENCE | no-bounds
      above the lower alone           | estimate | yes      | 100/80/-                     | EVIDENCE | no-bounds
      low beside without bounds       | estimate | yes      | 90/80/120, 5/-/-             | EVIDENCE | below-middle
      too low beside the rest         | estimate | yes      | 90/80/120, 5/-/-, 1/2/3      | FAIL     | below-bound
      what is left out is estimated   | -        | no       | 1/2/3                        | FAIL     | below-bound
      primary data are none           | primary  | yes      | 1/2/3                        | PASS     | none
      included without a basis        | -        | yes      | 1/2/3                        | PASS     | none
      left out without a figure       | -        | no       | ?/2/3                        | PASS     | none
      no inventory                    | -        | yes      | -                            | FAIL     | common.missing
      """
    ) { claim, row in
      claim.footprint.sources = try row.list("estimates").enumerated().map { place, text in
        let parts = try text.split(separator: "/").map { part in
          ["-", "?"].contains(part) ? nil : try ExactDecimal(parsing: String(part))
        }
        var source = SourceSummary("s\(place)", scope: 3, category: 1, kg: parts[0])
        (source.lowerKg, source.upperKg) = (parts[1], parts[2])
        source.basis = try row.choice("basis")
        source.isIncluded = try row.flag("included") ?? true
        return source
      }
    }.check()
  }

  @Test("the notes on tolerance are shown to the reviewer") func notes() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    var source = SourceSummary("air", scope: 3, category: 6, wholeKg: 100)
    source.basis = .estimate
    source.estimateNote = "plus a tenth"
    claim.footprint.sources = [source]
    let judgement = try Rule.pas2060NoUnderestimate.judge(claim)
    #expect(judgement.reason.slots == [.list(["air"]), .list(["plus a tenth"])])
  }
}
