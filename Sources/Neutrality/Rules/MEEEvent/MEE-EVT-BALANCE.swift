import Quantities

extension Rule {
  /// What is offset is not less than the actual emissions: credits that are retired, and the sink of a
  /// new forest once it is certified and complete. While their times run, credits that are held and a
  /// forest that grows can still make it. MEE 2019 No. 19, grade C (A in logic); that actual emissions
  /// count, article 6, grade A.
  package static let meeBalance = Rule(
    "MEE-EVT-BALANCE", .mee, clause: "", grade: .c,
    needs: [.event, .eventEnd, .sources, figures],
    reasons: ["covered": 2, "open": 3, "short": 3, "forecast": 1, "forecast-late": 1],
    judge: judge)

  private static let figures = Need("event.figures") { $0.event?.figures != nil }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    guard let figures = event.figures else { return .missing(figures) }
    guard let creditDue = RetirementClock(claim).meeEvent else { return .missing(.eventEnd) }
    if figures == .forecast {
      let isOpen = claim.asOf <= creditDue
      return Judgement(
        isOpen ? .pending : .fail, isOpen ? "forecast" : "forecast-late", .date(creditDue),
        observed: ["asOf": .date(claim.asOf)], due: isOpen ? creditDue : nil)
    }
    let grossKg = try Coverage(claim.footprint).includedKg
    let forestKg = isComplete(event.forest) ? event.forest?.kg ?? .zero : .zero
    let offsetKg = try claim.retiredCredits.totalKg().adding(forestKg)
    let (reachableKg, due) = try reachable(claim, from: offsetKg)
    let seen: Observations = [
      "footprintKg": .mass(grossKg), "offsetKg": .mass(offsetKg), "forestKg": .mass(forestKg),
      "reachableKg": .mass(reachableKg),
    ]
    let limit = "offsetKg >= footprintKg"
    let refs = claim.retiredCredits.map(\.id)
    if offsetKg >= grossKg {
      return Judgement(
        .pass, "covered", .mass(offsetKg), .mass(grossKg), observed: seen, limit: limit,
        refs: refs)
    }
    let shortKg = try grossKg.subtracting(offsetKg)
    if let due, reachableKg >= grossKg {
      return Judgement(
        .pending, "open", .mass(offsetKg), .mass(grossKg), .date(due), observed: seen,
        limit: limit, due: due, refs: refs + claim.openCredits.map(\.id))
    }
    return Judgement(
      .fail, "short", .mass(offsetKg), .mass(grossKg), .mass(shortKg), observed: seen,
      limit: limit, refs: refs)
  }

  /// What can still be offset, and until when: the last day that is needed.
  private static func reachable(
    _ claim: NeutralityCase, from offsetKg: ExactDecimal
  ) throws(ArithmeticError) -> (kg: ExactDecimal, due: CalendarDate?) {
    let clock = RetirementClock(claim)
    var (kg, last) = (offsetKg, CalendarDate?.none)
    if let due = clock.meeEvent, claim.asOf <= due, !claim.openCredits.isEmpty {
      kg = try kg.adding(claim.openCredits.totalKg())
      last = due
    }
    let grossKg = try Coverage(claim.footprint).includedKg
    if kg < grossKg, let forest = claim.event?.forest, !isComplete(forest), let more = forest.kg,
      let due = clock.meeForest, claim.asOf <= due
    {
      kg = try kg.adding(more)
      last = due
    }
    return (kg, last)
  }

  private static func isComplete(_ forest: NewForestSummary?) -> Bool {
    forest?.completedOn != nil && forest?.certification != nil
  }
}
