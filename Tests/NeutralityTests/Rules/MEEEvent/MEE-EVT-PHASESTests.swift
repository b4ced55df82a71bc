import Neutrality
import Testing

@Suite("MEE-EVT-PHASES") struct MEEPhasesTests {
  // The phases as the claim says, and those of its sources.
  @Test("all three phases") func table() throws {
    try RuleTable(
      .meePhases,
      """
      case                    | said                          | sources                       | verdict | reason
      limit: three are said   | preparation, holding, wrap-up | -                             | PASS    | covered
      limit: two are said     | preparation, holding          | -                             | FAIL    | not-covered
      by the sources          | -                             | preparation, holding, wrap-up | PASS    | covered
      two by the sources      | -                             | preparation, wrap-up          | FAIL    | not-covered
      one by each             | preparation, holding          | wrap-up                       | PASS    | covered
      none is said            | none                          | -                             | FAIL    | not-covered
      nobody says             | -                             | -                             | FAIL    | common.missing
      """
    ) { claim, row in
      claim.event = try EventSummary {
        if let text = try row.text("said") {
          $0.phases = text == "none" ? [] : try row.choices("said")
        }
      }
      let phases: Set<EventSummary.Phase> = try row.choices("sources")
      claim.footprint.sources = phases.map {
        var source = SourceSummary($0.rawValue, scope: 2, wholeKg: 1)
        source.eventPhase = $0
        return source
      }
    }.check()
  }

  @Test("what is left out covers nothing") func leftOut() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.meePhases.judge(claim).reason.name == "common.missing")
    claim.event = EventSummary { $0.phases = [.preparation, .holding] }
    var source = SourceSummary("waste", scope: 3, wholeKg: 1, isIncluded: false)
    source.eventPhase = .wrapUp
    claim.footprint.sources = [source]
    #expect(
      try Rule.meePhases.judge(claim).reason
        == Reason("not-covered", [.terms(["mee-phase.wrap-up"])]))
  }
}
