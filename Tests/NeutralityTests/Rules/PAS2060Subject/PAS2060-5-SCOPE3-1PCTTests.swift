import Neutrality
import Testing

@Suite("PAS2060-5-SCOPE3-1PCT") struct PAS2060Scope3OnePercentTests {
  @Test("the family is tested, strictly below one percent") func table() throws {
    try RuleTable(
      .pas2060Scope3OnePercent,
      """
      case                           | sources                                                    | verdict  | reason
      nothing left out               | grid 2 900, air 3.6 100                                    | PASS     | none-left-out
      Scope 1 is not its matter      | grid 2 900, gas 1 100 out                                  | PASS     | none-left-out
      limit: one millionth below     | grid 2 990.000001, air 3.6 9.999999 out                    | PASS     | below
      limit: exactly one percent     | grid 2 990, air 3.6 10 out                                 | FAIL     | above
      limit: one millionth above     | grid 2 989.999999, air 3.6 10.000001 out                   | FAIL     | above
      limit: a third of a percent    | grid 2 299, air 3.6 1 out                                  | PASS     | below
      slices of one activity         | grid 2 990, a 3.6/flight 5 out, b 3.6/flight 5 out         | FAIL     | above
      two activities                 | grid 2 990, a 3.6/flight 5 out, b 3.6/rail 5 out           | PASS     | below
      slices without an activity     | grid 2 990, a 3.1 5 out, b 3.1 5 out                       | FAIL     | above
      no activity, two suppliers     | grid 2 990, a 3.1@X 5 out, b 3.1@Y 5 out                   | FAIL     | above
      slices of one supplier         | grid 2 990, a 3.1/ink@X 5 out, b 3.1/pens@X 5 out          | FAIL     | above
      one supplier, two categories   | grid 2 988, a 3.4/ink@X 6 out, b 3.9/van@X 6 out           | FAIL     | above
      one activity, two categories   | grid 2 988, a 3.4/van 6 out, b 3.9/van 6 out               | FAIL     | above
      limit: two categories, 1 %     | grid 2 990, a 3.4/van 5 out, b 3.9/van 5 out               | FAIL     | above
      limit: and a millionth less    | grid 2 990.000001, a 3.4/van 5 out, b 3.9/van 4.999999 out | PASS     | below
      one activity, other letters    | grid 2 988, a 3.4/courier 6 out, b 3.4/Courier 6 out       | FAIL     | above
      one supplier, other letters    | grid 2 988, a 3.4/ink@ACE 6 out, b 3.9/van@Ace 6 out       | FAIL     | above
      activity named on one only     | grid 2 988, a 3.4/van 6 out, b 3.4 6 out                   | FAIL     | above
      unnamed beside two activities  | grid 2 988, a 3.4/van 4 out, b 3.4/ship 4 out, c 3.4 4 out | FAIL     | above
      unnamed in another category    | grid 2 988, a 3.4/van 6 out, b 3.9 6 out                   | PASS     | below
      nothing in common              | grid 2 988, a 3.4/van@X 6 out, b 3.9/ship@Y 6 out          | PASS     | below
      shown, the unnamed is not      | grid 2 988, a 3.4/van 6 out letter, b 3.4 6 out            | FAIL     | above
      all of an activity shown       | grid 2 988, a 3.4/van 6 out letter, b 3.9/van 6 out letter | EVIDENCE | shown-infeasible
      shown not to be feasible       | grid 2 980, air 3.6 20 out letter                          | EVIDENCE | shown-infeasible
      limit: shown, at one percent   | grid 2 990, air 3.6 10 out letter                          | EVIDENCE | shown-infeasible
      shown for one slice only       | grid 2 980, a 3.6 10 out letter, b 3.6 10 out              | FAIL     | above
      one family shown, one not      | grid 2 960, a 3.1 20 out letter, b 3.6 20 out              | FAIL     | above
      nobody estimated it            | grid 2 1000, air 3.6 ? out                                 | EVIDENCE | no-estimate
      unknown beside one too large   | grid 2 980, a 3.1 20 out, b 3.6 ? out                      | FAIL     | above
      shown, and one unknown         | grid 2 980, a 3.1 20 out letter, b 3.6 ? out               | EVIDENCE | shown-infeasible
      unknown in Scope 1             | grid 2 1000, gas 1 ? out, air 3.6 1 out                    | PASS     | below
      a footprint of nothing         | grid 2 0, air 3.6 0 out                                    | FAIL     | no-footprint
      no inventory                   | -                                                          | FAIL     | common.missing
      """
    ) { claim, row in claim.footprint.sources = try row.sources("sources") }.check()
  }

  @Test("space and letters make no other family", arguments: ["courier ", " Courier", "COURIER\t"])
  func spelling(other: String) throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-01-01"))
    let names: [WritableKeyPath<SourceSummary, String?>] = [\.family, \.supplier]
    for name in names {
      var slices = [
        SourceSummary("a", scope: 3, category: 4, family: "x", wholeKg: 6, isIncluded: false),
        SourceSummary("b", scope: 3, category: 9, family: "y", wholeKg: 6, isIncluded: false),
      ]
      slices[0][keyPath: name] = "courier"
      slices[1][keyPath: name] = other
      claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 988)] + slices
      let judgement = try Rule.pas2060Scope3OnePercent.judge(claim)
      #expect(judgement.reason.key == "above")
      #expect(judgement.observed["family"]?.exactText == "3.4, 3.9 courier")
      #expect(judgement.refs == ["a", "b"])
    }
  }

  @Test("a name of nothing but space names no family") func blank() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-01-01"))
    claim.footprint.sources = [
      SourceSummary("grid", scope: 2, wholeKg: 988),
      SourceSummary("a", scope: 3, category: 4, family: "van", wholeKg: 6, isIncluded: false),
      SourceSummary("b", scope: 3, category: 4, family: " ", wholeKg: 6, isIncluded: false),
    ]
    let judgement = try Rule.pas2060Scope3OnePercent.judge(claim)
    #expect(judgement.reason.key == "above")
    #expect(judgement.observed["family"]?.exactText == "3.4")
  }

  @Test("it shows the largest family and its exact parts") func observed() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-01-01")) {
      $0.footprint.sources = [
        SourceSummary("grid", scope: 2, wholeKg: 293),
        SourceSummary("a", scope: 3, category: 6, family: "flight", wholeKg: 3, isIncluded: false),
        SourceSummary("b", scope: 3, category: 6, family: "flight", wholeKg: 4, isIncluded: false),
      ]
    }
    let judgement = try Rule.pas2060Scope3OnePercent.judge(claim)
    // 7 of 300 are 2.333... %: the digits do not end, and the parts are there.
    #expect(judgement.observed["family"]?.exactText == "3.6 flight")
    #expect(judgement.observed["excludedKg"]?.exactText == "7")
    #expect(judgement.observed["totalKg"]?.exactText == "300")
    #expect(judgement.observed["excludedShare"]?.exactText == "0.023333333333")
    #expect(judgement.refs == ["a", "b"])
  }
}
