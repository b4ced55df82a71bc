import Neutrality
import Testing

@Suite("PAS2060-5-SCOPE12-COMPLETE") struct PAS2060Scope12CompleteTests {
  @Test("everything of Scope 1 and 2 is in") func table() throws {
    try RuleTable(
      .pas2060Scope12Complete,
      """
      case                          | sources                                   | small ones | verdict | reason
      all in                        | gas 1 100, grid 2 900                     | -          | PASS    | complete
      nothing of Scope 1 and 2      | air 3.6 900                               | -          | PASS    | complete
      Scope 3 is not its matter     | grid 2 900, air 3.6 100 out               | -          | PASS    | complete
      limit: a gram                 | grid 2 999.999, gas 1 0.001 out           | -          | FAIL    | left-out
      a refrigerant nobody weighed  | grid 2 1000, r32 1 ? out                  | -          | FAIL    | left-out
      limit: zero kg, still out     | grid 2 1000, generator 1 0 out            | no         | FAIL    | left-out
      limit: below 1 % and allowed  | grid 2 990.000001, gas 1 9.999999 out     | yes        | WARN    | de-minimis
      limit: exactly 1 %            | grid 2 990, gas 1 10 out                  | yes        | FAIL    | left-out
      limit: 1 % in two slices      | grid 2 990, a 1/gas 5 out, b 1/gas 5 out  | yes        | FAIL    | left-out
      1 % in two spellings          | grid 2 990, a 1/gas 5 out, b 1/Gas 5 out  | yes        | FAIL    | left-out
      two small families            | grid 2 990, a 1/gas 5 out, b 1/oil 5 out  | yes        | WARN    | de-minimis
      allowed, but not estimated    | grid 2 990, a 1/gas ? out                 | yes        | FAIL    | left-out
      no inventory                  | -                                         | -          | FAIL    | common.missing
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      claim.settings.allowsScope12DeMinimis = try row.flag("small ones") ?? false
    }.check()
  }

  @Test("it names what is missing") func names() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-01-01")) {
      $0.footprint.sources = [
        SourceSummary("grid", scope: 2, wholeKg: 900),
        SourceSummary("boiler", scope: 1, wholeKg: 60, isIncluded: false),
        SourceSummary("vans", scope: 1, wholeKg: 40, isIncluded: false),
      ]
    }
    let judgement = try Rule.pas2060Scope12Complete.judge(claim)
    #expect(judgement.refs == ["boiler", "vans"])
    #expect(judgement.observed["excludedKg"]?.exactText == "100")
    #expect(judgement.observed["totalKg"]?.exactText == "1000")
  }
}
