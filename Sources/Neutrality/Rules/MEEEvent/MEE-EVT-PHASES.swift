import Quantities

extension Rule {
  /// Preparation, holding and wrap-up are covered: as the claim says, or by the sources' phases. MEE
  /// 2019 No. 19, grade A (secondary).
  package static let meePhases = Rule(
    "MEE-EVT-PHASES", .mee, clause: "", locator: "accounting boundary", grade: .a,
    needs: [.event, phases], reasons: ["covered": 0, "not-covered": 1],
    terms: EventSummary.Phase.allCases.map { "mee-phase.\($0.rawValue)" }, judge: judge)

  private static let phases = Need("event.phases") { claim in
    claim.event?.phases != nil || claim.footprint.sources.contains { $0.eventPhase != nil }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !phases.isMet(claim) { return .missing(phases) }
    let counted = claim.footprint.sources.filter(\.isIncluded).compactMap(\.eventPhase)
    let covered = (event.phases ?? []).union(counted)
    let missing = EventSummary.Phase.allCases.filter { !covered.contains($0) }
    let seen: Observations = ["phases": .count(covered.count)]
    let limit = "phases = \(EventSummary.Phase.allCases.count)"
    return missing.isEmpty
      ? Judgement(.pass, "covered", observed: seen, limit: limit)
      : Judgement(
        .fail, "not-covered", .terms(missing.map { "mee-phase.\($0.rawValue)" }),
        observed: seen, limit: limit)
  }
}
