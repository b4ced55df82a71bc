import Neutrality
import Testing

@Suite("S2Q-HIERARCHY") struct Scope2HierarchyTests {
  @Test("the order of factors, and what is told of them") func table() throws {
    try RuleTable(
      .scope2Hierarchy,
      """
      case                            | sources    | instruments               | mix    | national | part | total | features | verdict | reason
      all told                        | grid 2 900 | certificate, residual-mix | used   | no       | -    | yes   | yes      | PASS    | in-order
      average where there is no mix   | grid 2 900 | certificate, grid-average | absent | no       | -    | yes   | yes      | PASS    | in-order
      average although there is a mix | grid 2 900 | certificate, grid-average | used   | no       | -    | yes   | yes      | FAIL    | average-despite-mix
      national, and none for a part   | grid 2 900 | -                         | absent | yes      | no   | yes   | -        | PASS    | in-order
      national although there is one  | grid 2 900 | -                         | absent | yes      | yes  | yes   | -        | FAIL    | national-despite-part
      national, and nothing said      | grid 2 900 | -                         | absent | yes      | -    | yes   | -        | WARN    | not-told
      nothing said of the factor      | grid 2 900 | -                         | absent | -        | -    | yes   | -        | WARN    | not-told
      residual mix not answered       | grid 2 900 | -                         | -      | no       | -    | yes   | -        | WARN    | not-told
      no total of energy              | grid 2 900 | -                         | absent | no       | -    | -     | -        | WARN    | not-told
      features not disclosed          | grid 2 900 | certificate               | absent | no       | -    | yes   | no       | WARN    | not-told
      no energy bought                | gas 1 900  | -                         | -      | -        | -    | -     | -        | PASS    | no-energy
      no inventory                    | -          | -                         | absent | no       | -    | yes   | -        | FAIL    | common.missing
      """, without: [.limit]
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources")
      claim.footprint.scope2Instruments = try row.list("instruments").map { kind in
        InstrumentSummary { $0.kind = InstrumentSummary.Kind(rawValue: kind) }
      }
      claim.footprint.residualMix = try row.choice("mix")
      claim.footprint.usesNationalFactor = try row.flag("national")
      claim.footprint.hasSubNationalFactor = try row.flag("part")
      claim.footprint.totalEnergyStated = try row.flag("total")
      claim.footprint.instrumentFeaturesStated = try row.flag("features")
    }.check()
  }

  @Test("everything that lacks is told at once") func all() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    claim.footprint.sources = [SourceSummary("grid", scope: 2, wholeKg: 900)]
    claim.footprint.scope2Instruments = [Samples.certificate()]
    #expect(
      try Rule.scope2Hierarchy.judge(claim).reason.slots == [
        .terms(
          ["residual-mix", "location-factor", "total-energy", "features"].map { "scope2.\($0)" })
      ])
  }
}
