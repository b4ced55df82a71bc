import Neutrality
import Testing

@Suite("PAS2060-5-COVERAGE-95") struct PAS2060Coverage95Tests {
  // The rest is judged where the largest source has more than half of the total. Totals are 1000.
  @Test("coverage of the whole and of the rest") func table() throws {
    try RuleTable(
      .pas2060Coverage95,
      """
      case                           | sources                                                                                                               | verdict  | reason
      well covered                   | grid 2 480, gas 1 480, air 3.6 40 out                                                                                 | PASS     | covered
      limit: exactly 95 %            | grid 2 475, gas 1 475, air 3.6 50 out                                                                                 | WARN     | at-limit
      limit: one millionth below     | grid 2 475, gas 1 474.999999, air 3.6 50.000001 out                                                                   | FAIL     | below
      limit: one millionth above     | grid 2 475, gas 1 475.000001, air 3.6 49.999999 out                                                                   | PASS     | covered
      the rest at 370 of 400         | grid 2 600, gas 1 370, air 3.6 30 out                                                                                 | FAIL     | rest-below
      limit: the rest at 95 %        | grid 2 600, gas 1 380, air 3.6 20 out                                                                                 | WARN     | rest-at-limit
      limit: a millionth below       | grid 2 600, gas 1 379.999999, air 3.6 20.000001 out                                                                   | FAIL     | rest-below
      limit: a millionth above       | grid 2 600, gas 1 380.000001, air 3.6 19.999999 out                                                                   | PASS     | rest-covered
      limit: half is not dominant    | grid 2 500, gas 1 470, air 3.6 30 out                                                                                 | PASS     | covered
      limit: a millionth over half   | grid 2 500.000001, gas 1 469.999999, air 3.6 30 out                                                                   | FAIL     | rest-below
      the dominant one in slices     | a 2/grid 300, b 2/grid 300, gas 1 370, air 3.6 30 out                                                                 | FAIL     | rest-below
      one source and nothing else    | grid 2 1000                                                                                                           | PASS     | covered
      the largest is left out        | grid 2 600 out, gas 1 400                                                                                             | FAIL     | below
      something unknown              | grid 2 480, gas 1 480, air 3.6 40 out, x 3.1 ? out                                                                    | EVIDENCE | no-estimate
      unknown beside a dominant one  | grid 2 600, gas 1 400, x 3.1 ? out                                                                                    | EVIDENCE | no-estimate
      too little even without it     | grid 2 400, gas 1 400, air 3.6 200 out, x 3.1 ? out                                                                   | FAIL     | below
      nothing is emitted             | grid 2 0                                                                                                              | FAIL     | no-footprint
      nothing is counted             | grid 2 100 out                                                                                                        | FAIL     | no-footprint
      no inventory                   | -                                                                                                                     | FAIL     | common.missing
      one activity in two categories | a 3.4/freight 300, b 3.9/freight 300, gas 1 370, air 3.6 30 out                                                       | FAIL     | rest-below
      and in two scopes              | a 2/grid 300, b 3.3/Grid 300, gas 1 370, air 3.6 30 out                                                               | FAIL     | rest-below
      two activities in one category | a 3.1/material.steel 300, b 3.1/material.wool 300, gas 1 370, air 3.6 30 out                                          | PASS     | covered
      slices by invented families    | a 2/one:electricity 300, b 2/two:electricity 300, gas 1 370, air 3.6 30 out                                           | FAIL     | rest-below
      one stream in two scopes       | a 2/electricity:electricity:consumption 300, b 3.8/electricity:electricity:consumption 300, gas 1 370, air 3.6 30 out | FAIL     | rest-below
      what is upstream of it         | a 2/electricity:electricity:consumption 300, b 3.3/electricity:electricity:upstream 300, gas 1 370, air 3.6 30 out    | PASS     | covered
      """
    ) { claim, row in
      // `family:activity:stream`, of which the last may be left out.
      claim.footprint.sources = try row.sources("sources").map { source in
        var source = source
        let parts = source.family?.split(separator: ":").map(String.init) ?? []
        if parts.count > 1 { (source.family, source.activity) = (parts[0], parts[1]) }
        if parts.count > 2 { source.stream = parts[2] }
        return source
      }
    }.check()
  }

  @Test("the example of the clause, digit for digit") func example() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-01-01")) {
      $0.footprint.sources = [
        SourceSummary("grid", scope: 2, wholeKg: 600), SourceSummary("gas", scope: 1, wholeKg: 370),
        SourceSummary("air", scope: 3, category: 6, wholeKg: 30, isIncluded: false),
      ]
    }
    let judgement = try Rule.pas2060Coverage95.judge(claim)
    #expect(judgement.observed["coverage"]?.exactText == "0.97")
    #expect(judgement.observed["largestShare"]?.exactText == "0.6")
    #expect(judgement.observed["restCoverage"]?.exactText == "0.925")
    #expect(judgement.limit == "coverage >= 0.95, restCoverage >= 0.95")
  }
}
