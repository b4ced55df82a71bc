import Quantities

extension Rule {
  /// Fuel, bought electricity and heat, transport, accommodation and catering, materials and waste
  /// each have a figure or a reason. MEE 2019 No. 19, table of the annex, grade A.
  package static let meeSources = Rule(
    "MEE-EVT-SOURCES", .mee, clause: "", locator: "annex", grade: .a,
    needs: [.event, .sources], reasons: ["considered": 2, "not-considered": 1],
    terms: EventSummary.Group.allCases.map { "mee-group.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if claim.event == nil { return claim.withoutEvent }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let figures = claim.eventGroupsWithFigures
    let reasons = claim.eventGroupsWithReasons
    let open = claim.eventGroupsNotConsidered
    func terms(_ isMeant: (EventSummary.Group) -> Bool) -> Value {
      .terms(EventSummary.Group.allCases.filter(isMeant).map { "mee-group.\($0.rawValue)" })
    }
    let seen: Observations = [
      "withFigures": .count(figures.count), "withReasons": .count(reasons.count),
      "notConsidered": .count(open.count),
    ]
    let limit = "notConsidered = 0"
    return open.isEmpty
      ? Judgement(
        .pass, "considered", terms(figures.contains), terms(reasons.contains), observed: seen,
        limit: limit)
      : Judgement(.fail, "not-considered", terms(open.contains), observed: seen, limit: limit)
  }
}
