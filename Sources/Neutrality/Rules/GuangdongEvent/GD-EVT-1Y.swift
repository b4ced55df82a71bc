import Quantities

extension Rule {
  /// Neutrality is complete, in principle, no later than twelve calendar months after the event
  /// ends. As it is a principle, what comes later takes a person who looks at the reason. Notice of
  /// four Guangdong departments, grade A.
  package static let guangdongOneYear = Rule(
    "GD-EVT-1Y", .guangdong, clause: "", locator: "notice of 2026-01-22", grade: .a,
    needs: [.event, .eventEnd, .credits],
    reasons: ["in-time": 2, "late": 4, "open": 2, "open-late": 3, "no-date": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard claim.event != nil else { return .missing(.event) }
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    guard let due = RetirementClock(claim).event12Months else { return .missing(.eventEnd) }
    let timing = RetirementTiming(claim, until: due)
    let reason = Value.text(claim.event?.lateReason)
    return .on(
      claim.usableCredits,
      [
        CreditGroup(.evidence, "late", timing.late, .date(timing.last), .date(due), reason),
        claim.asOf <= due
          ? CreditGroup(.pending, "open", timing.open, .date(due), due: due)
          : CreditGroup(.evidence, "open-late", timing.open, .date(due), reason),
        CreditGroup(.evidence, "no-date", timing.undated),
      ],
      observed: [
        "eventEnd": .date(claim.event?.to), "lastRetired": .date(timing.last),
        "reason": reason, "asOf": .date(claim.asOf),
      ], limit: "lastRetired <= \(due)", otherwise: "in-time", .date(timing.last), .date(due))
  }
}
