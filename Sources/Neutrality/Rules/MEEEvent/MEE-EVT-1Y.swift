import Quantities

extension Rule {
  /// Neutrality is reached no later than a year after the event: credits are retired by then, and
  /// the day of neutrality that the statement names is not later, unless a new forest is part of it.
  /// MEE 2019 No. 19, grade C: the months are the setting `mee-event-months`, 12 unless it is
  /// changed.
  package static let mee1Year = Rule(
    "MEE-EVT-1Y", .mee, clause: "", grade: .c, needs: [.event, .eventEnd, .credits],
    reasons: [
      "in-time": 2, "late": 3, "neutral-late": 2, "open": 2, "never": 2, "no-date": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.lacksRetirements { return .notApplicable(.noCredits) }
    guard let due = RetirementClock(claim).meeEvent else { return .missing(.eventEnd) }
    let timing = RetirementTiming(claim, until: due)
    let seen: Observations = [
      "eventEnd": .date(event.to), "neutralOn": .date(event.neutralOn),
    ]
    if let late = timing.lateFail(seen: seen) { return late }
    if !timing.open.isEmpty && claim.asOf > due {
      return timing.judgement(.fail, "never", naming: timing.open, seen: seen)
    }
    if let day = event.neutralOn, day > due, event.forest == nil {
      return timing.judgement(
        .fail, "neutral-late", on: timing.retired, .date(day), .date(due), seen: seen)
    }
    if let undated = timing.undatedEvidence(seen: seen) { return undated }
    return timing.open.isEmpty
      ? timing.pass(seen: seen)
      : timing.judgement(.pending, "open", naming: timing.open, seen: seen)
  }
}
