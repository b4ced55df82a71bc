import Quantities

extension Rule {
  /// Credits of an event are retired within 36 months; after more than twelve months from the
  /// declaration, why it took longer and which savings last are told. PAS 2060:2014 clause 9.1.2,
  /// grade A for the number; from when the months run is grade D, the setting
  /// `event-36-months-from`.
  package static let pas2060Event36Months = Rule(
    "PAS2060-9.1.2e-EVENT-36M", .pas2060, clause: "9.1.2e", locator: "9.1.2", grade: .a,
    needs: [.eventEnd, .declarationDate, .credits],
    reasons: [
      "in-time": 2, "with-rationale": 2, "no-rationale": 2, "late": 3, "never": 2, "open": 2,
      "no-date": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isEvent { return .notApplicable(.notAnEvent) }
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let clock = RetirementClock(claim)
    guard let twelve = clock.fromDeclaration else { return .missing(.declarationDate) }
    guard let due = clock.event36Months else { return .missing(.eventEnd) }
    let timing = RetirementTiming(claim, until: due)
    let slow = timing.retired.filter { $0.retiredOn.map { $0 > twelve } ?? false }
    let isExplained =
      claim.offsetting.lateRationale != nil && claim.offsetting.legacySavings != nil
    return .on(
      claim.usableCredits,
      [
        CreditGroup(.fail, "late", timing.late, .date(timing.last), .date(due)),
        claim.asOf <= due
          ? CreditGroup(.pending, "open", timing.open, .date(due), due: due)
          : CreditGroup(.fail, "never", timing.open, .date(due)),
        CreditGroup(
          isExplained ? .warn : .fail, isExplained ? "with-rationale" : "no-rationale", slow,
          .date(twelve)),
        CreditGroup(.evidence, "no-date", timing.undated),
      ],
      observed: clock.observed.adding([
        "eventEnd": .date(claim.event?.to), "declared": .date(claim.declaration.date),
        "lastRetired": .date(timing.last), "asOf": .date(claim.asOf),
      ]), limit: "lastRetired <= \(due)", otherwise: "in-time", .date(timing.last), .date(due))
  }
}
