import Neutrality
import Testing

@Suite("MEE-EVT-SOURCES") struct MEESourcesTests {
  // The name of a source is its group; what is left out as `letter` has a reason of its own.
  @Test("a figure or a reason for each of six groups") func table() throws {
    try RuleTable(
      .meeSources,
      """
      case                          | sources                                                                                                              | reasons         | verdict | reason
      limit: six with figures       | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1, waste 3 1                           | -               | PASS    | considered
      limit: five of them           | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1                                      | -               | FAIL    | not-considered
      limit: one by a reason        | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1                                      | waste           | PASS    | considered
      limit: a figure of zero       | fuel 1 0, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1                                      | waste           | PASS    | considered
      left out, with its reason     | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, waste 3 1 out letter                               | materials       | PASS    | considered
      left out, without one         | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, waste 3 1 out                                      | materials       | FAIL    | not-considered
      counted without a figure      | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, waste 3 ?                                          | materials       | FAIL    | not-considered
      no inventory                  | -                                                                                                                    | materials       | FAIL    | common.missing
      flights, and no transport     | fuel 1 1, purchased-energy 2 1, accommodation 3 1, materials 3 1, waste 3 1, x 3.6/flight.short-haul 500             | transport       | FAIL    | contradicted
      limit: flights of zero kg     | fuel 1 1, purchased-energy 2 1, accommodation 3 1, materials 3 1, waste 3 1, x 3.6/flight.short-haul 0               | -               | PASS    | considered
      limit: a billionth of a kg    | fuel 1 1, purchased-energy 2 1, accommodation 3 1, materials 3 1, waste 3 1, x 3.6/flight.short-haul 0.000000001     | transport       | FAIL    | contradicted
      the activity tells the group  | fuel 1 1, purchased-energy 2 1, accommodation 3 1, materials 3 1, waste 3 1, x 3.6/flight.short-haul 500             | -               | PASS    | considered
      counted and said to be out    | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1, waste 3 1                           | waste           | FAIL    | contradicted
      power told as waste           | fuel 1 1, purchased-energy 2 1, transport 3 1, accommodation 3 1, materials 3 1, waste 2/electricity 1               | -               | FAIL    | misplaced
      fuel of vehicles as transport | fuel 1 1, purchased-energy 2 1, transport 1/diesel.road.passenger-car 1, accommodation 3 1, materials 3 1, waste 3 1 | -               | PASS    | considered
      fuel of vehicles, both out    | purchased-energy 2 1, accommodation 3 1, materials 3 1, waste 3 1, x 1/diesel.road.passenger-car 1                   | fuel, transport | FAIL    | contradicted
      """
    ) { claim, row in
      claim.footprint.sources = try row.sources("sources").map {
        var source = $0
        source.activity = source.family
        source.eventGroup = EventSummary.Group(rawValue: source.id)
        source.exclusionReason = source.infeasibility?.name
        return source
      }
      let reasons: Set<EventSummary.Group> = try row.choices("reasons")
      claim.event = EventSummary { for group in reasons { $0.groupReasons[group] = "none" } }
    }.check()
  }

  @Test("an empty reason is none; it names the groups in their order") func names() throws {
    var claim = NeutralityCase(asOf: try Samples.day("2025-06-30"))
    #expect(try Rule.meeSources.judge(claim).reason.name == "common.missing")
    claim.event = EventSummary { $0.groupReasons = [.fuel: "none", .waste: ""] }
    var source = SourceSummary("grid", scope: 2, wholeKg: 1)
    source.eventGroup = .purchasedEnergy
    claim.footprint.sources = [source]
    let open = ["transport", "accommodation", "materials", "waste"].map { "mee-group.\($0)" }
    #expect(try Rule.meeSources.judge(claim).reason == Reason("not-considered", [.terms(open)]))
  }
}
