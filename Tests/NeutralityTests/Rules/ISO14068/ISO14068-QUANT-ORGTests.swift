import Neutrality
import Testing

@Suite("ISO14068-QUANT-ORG") struct ISO14068QuantOrgTests {
  // The source `visits` is of ISO category 6; the others are placed by their scope.
  @Test("each category has a figure or a reason") func table() throws {
    try RuleTable(
      .iso14068QuantOrg,
      """
      case                            | kind         | method           | criteria | sources                                           | reasons | verdict | reason
      each has a figure               | organisation | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5, b 3.1 7, c 3.11 3, visits 3 1 | -       | PASS    | addressed
      limit: two with reasons         | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5, b 3.1 7                       | 5, 6    | PASS    | addressed
      limit: one has neither          | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5, b 3.1 7                       | 5       | FAIL    | not-addressed
      limit: a figure of zero         | site         | ISO 14064-1:2018 | yes      | grid 2 0, a 3.4 5, b 3.1 7                        | 5, 6    | PASS    | addressed
      counted without a figure        | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 ?,     b 3.1 7                   | 5, 6    | FAIL    | not-addressed
      left out without a reason       | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5 out, b 3.1 7                   | 5, 6    | FAIL    | not-addressed
      all by reasons                  | site         | ISO 14064-1:2018 | yes      | gas 1 10                                          | 2, 3, 4, 5, 6 | PASS    | addressed
      GHG Protocol                    | organisation | GHG Protocol     | yes      | grid 2 20, a 3.4 5, b 3.1 7                       | 5, 6    | WARN    | ghg-protocol
      GHG Protocol with gaps          | organisation | GHG Protocol     | yes      | grid 2 20, a 3.4 5, b 3.1 7                       | -       | FAIL    | not-addressed
      another method                  | organisation | our own          | yes      | grid 2 20, a 3.4 5, b 3.1 7                       | 5, 6    | FAIL    | other-method
      significant and left out        | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5, b 3.1 7, key 3.2 9 out        | 5, 6    | FAIL    | significant-left-out
      franchises and processing       | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.9 5, b 3.8 7, c 3.14 1             | 6       | PASS    | addressed
      a row without a category        | site         | ISO 14064-1:2018 | yes      | grid 2 20, a 3.4 5, b 3 7                         | 5, 6    | FAIL    | not-addressed
      no criteria                     | site         | ISO 14064-1:2018 | -        | grid 2 20                                         | -       | FAIL    | common.missing
      no method                       | site         | -                | yes      | grid 2 20                                         | -       | FAIL    | common.missing
      no inventory                    | site         | ISO 14064-1:2018 | yes      | -                                                 | -       | FAIL    | common.missing
      an event by this standard       | event        | ISO 14064-1:2018 | yes      | grid 2 20                                         | 3, 4, 5, 6 | PASS    | addressed
      a product                       | product      | ISO 14067:2018   | yes      | grid 2 20                                         | -       | NA      | common.not-an-organisation
      a building by ISO 14067         | building     | ISO 14067:2018   | yes      | grid 2 20                                         | -       | NA      | common.not-an-organisation
      nobody says what it is          | -            | ISO 14064-1:2018 | yes      | grid 2 20                                         | -       | FAIL    | common.missing
      """
    ) { claim, row in
      claim.subject.kind = try row.choice("kind")
      claim.footprint.method = try MethodSummary { $0.name = try row.text("method") }
      claim.footprint.significanceCriteria = try row.text("criteria")
      claim.footprint.sources = try row.sources("sources")
      for place in claim.footprint.sources.indices {
        switch claim.footprint.sources[place].id {
        case "visits": claim.footprint.sources[place].isoSubcategory = "6.1"
        case "key": claim.footprint.sources[place].isSignificant = true
        default: break
        }
      }
      for category in try row.list("reasons") {
        claim.footprint.insignificantCategories[category] = "small"
      }
    }.check()
  }

  @Test("a source judged not significant, with its reason, stands for its category")
  func notSignificant() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.subject.kind = .organisation
    claim.footprint.method = MethodSummary { $0.name = "ISO 14064-1" }
    claim.footprint.significanceCriteria = "below 1 % each"
    var source = SourceSummary("air", scope: 3, category: 6, wholeKg: 1, isIncluded: false)
    source.isSignificant = false
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 1), source]
    claim.footprint.insignificantCategories = ["4": "small", "5": "small", "6": ""]
    #expect(
      try Rule.iso14068QuantOrg.judge(claim).reason == Reason("not-addressed", [.list(["3", "6"])]))
    claim.footprint.sources[1].significanceReason = "few trips"
    claim.footprint.insignificantCategories["6"] = "none"
    #expect(try Rule.iso14068QuantOrg.judge(claim).verdict == .pass)
  }

  @Test("processing and franchises are in the category that the setting names") func setting()
    throws
  {
    try RuleTable(
      .iso14068QuantOrg,
      """
      case                | category | verdict | reason
      limit: category 5   | 5        | PASS    | addressed
      limit: category 6   | 6        | FAIL    | not-addressed
      """
    ) { claim, row in
      claim.subject.kind = .organisation
      claim.settings.isoCategoryOfScope3Processing = try row.count("category") ?? 0
      claim.footprint.method = MethodSummary { $0.name = "ISO 14064-1" }
      claim.footprint.significanceCriteria = "below 1 % each"
      claim.footprint.sources = [SourceSummary("a", scope: 3, category: 10, wholeKg: 1)]
      claim.footprint.insignificantCategories = ["2": "a", "3": "b", "4": "c", "6": "d"]
    }.checkRows()
  }
}
