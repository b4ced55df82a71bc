import Neutrality
import Testing

@Suite("S2Q-3-RETIRED") struct Scope2RetiredTests {
  @Test("retired for the entity") func table() throws {
    try RuleTable(
      .scope2Retired,
      """
      case                         | as of      | retired | on         | verdict | reason
      retired                      | 2025-06-30 | yes     | -          | PASS    | retired
      limit: retired today         | 2025-06-30 | -       | 2025-06-30 | PASS    | retired
      limit: retired tomorrow      | 2025-06-30 | -       | 2025-07-01 | FAIL    | not-retired
      tomorrow, by its own word    | 2025-06-30 | yes     | 2025-07-01 | FAIL    | not-retired
      not retired, by its own word | 2025-06-30 | no      | 2025-01-01 | FAIL    | not-retired
      not answered                 | 2025-06-30 | -       | -          | FAIL    | not-retired
      """
    ) { claim, row in
      var instrument = Samples.certificate()
      instrument.isRetired = try row.flag("retired")
      instrument.retiredOn = try row.date("on")
      claim.footprint.scope2Instruments = [instrument]
    }.check()
  }

  @Test("without instruments it does not apply") func none() throws {
    let claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.scope2Retired.judge(claim).verdict == .notApplicable)
  }
}
