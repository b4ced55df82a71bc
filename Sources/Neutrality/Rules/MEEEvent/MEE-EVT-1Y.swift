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
    let (retired, open) = (claim.retiredCredits, claim.openCredits)
    if retired.isEmpty && open.isEmpty { return .notApplicable(.noCredits) }
    guard let due = RetirementClock(claim).meeEvent else { return .missing(.eventEnd) }
    let last = retired.compactMap(\.retiredOn).max()
    let seen: Observations = [
      "eventEnd": .date(event.to), "lastRetired": .date(last), "neutralOn": .date(event.neutralOn),
      "notRetired": .count(open.count), "asOf": .date(claim.asOf),
    ]
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "lastRetired <= \(due)",
        due: verdict == .pending ? due : nil, refs: credits.map(\.id))
    }
    let late = retired.filter { $0.retiredOn.map { $0 > due } ?? false }
    if !late.isEmpty {
      return judgement(.fail, "late", on: late, .date(last), .date(due), .list(late.map(\.id)))
    }
    if !open.isEmpty && claim.asOf > due {
      return judgement(.fail, "never", on: open, .list(open.map(\.id)), .date(due))
    }
    if let day = event.neutralOn, day > due, event.forest == nil {
      return judgement(.fail, "neutral-late", on: retired, .date(day), .date(due))
    }
    let undated = retired.filter { $0.retiredOn == nil }
    if !undated.isEmpty {
      return judgement(.evidence, "no-date", on: undated, .list(undated.map(\.id)))
    }
    return open.isEmpty
      ? judgement(.pass, "in-time", on: retired, .date(last), .date(due))
      : judgement(.pending, "open", on: open, .list(open.map(\.id)), .date(due))
  }
}
