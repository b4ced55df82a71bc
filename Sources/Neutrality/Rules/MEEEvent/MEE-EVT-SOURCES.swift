import Quantities

extension Rule {
  /// Fuel, bought electricity and heat, transport, accommodation and catering, materials and waste
  /// each have a figure or a reason. What is said of a group is held against the inventory: a group
  /// that is left out has no emissions there, and a source stands in a group to which its activity
  /// belongs. MEE 2019 No. 19, table of the annex, grade A.
  package static let meeSources = Rule(
    "MEE-EVT-SOURCES", .mee, clause: "", locator: "annex", grade: .a,
    needs: [.event, .sources],
    reasons: ["considered": 2, "not-considered": 1, "contradicted": 3, "misplaced": 2],
    terms: EventSummary.Group.allCases.map { "mee-group.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
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
    let contradicting = claim.sourcesOfGroupsLeftOut
    if !contradicting.isEmpty {
      var sum = ExactSum()
      for source in contradicting { if let kg = source.kg { sum.add(kg) } }
      let groups = Set(contradicting.flatMap { $0.possibleEventGroups ?? [] })
        .union(contradicting.compactMap(\.eventGroup))
      let leftOut = groups.filter { claim.event?.groupReasons[$0].hasWords ?? false }
      let kg = try sum.total()
      return Judgement(
        .fail, "contradicted", terms(leftOut.contains), .mass(kg),
        .list(contradicting.map(\.id)), observed: seen.adding(["contradictingKg": .mass(kg)]),
        limit: "contradictingKg = 0", refs: contradicting.map(\.id))
    }
    let misplaced = claim.misplacedEventSources
    if !misplaced.isEmpty {
      let groups = Set(misplaced.compactMap(\.eventGroup))
      return Judgement(
        .fail, "misplaced", .list(misplaced.map(\.id)), terms(groups.contains), observed: seen,
        limit: limit, refs: misplaced.map(\.id))
    }
    return open.isEmpty
      ? Judgement(
        .pass, "considered", terms(figures.contains), terms(reasons.contains), observed: seen,
        limit: limit)
      : Judgement(.fail, "not-considered", terms(open.contains), observed: seen, limit: limit)
  }
}
