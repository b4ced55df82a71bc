import Quantities

extension Rule {
  /// Credits are retired within twelve calendar months of the declaration; events have a rule of
  /// their own. The clock runs from the declaration, so a claim can be public before the credits
  /// are retired; the clock of ISO 14068-1 is shown beside it. Credits that cannot be retired any
  /// more are the ledger rules' matter. PAS 2060:2014 clause 9.1.2 (e), grade A.
  package static let pas2060Retire12Months = Rule(
    "PAS2060-9.1.2e-RETIRE-12M", .pas2060, clause: "9.1.2e", locator: "9.1.2 (e)", grade: .a,
    needs: [.declarationDate, .credits],
    reasons: [
      "in-time": 2, "before-period": 2, "open": 2, "late": 3, "never": 2, "no-date": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isEvent { return .notApplicable(.anEvent) }
    if claim.lacksRetirements { return .notApplicable(.noCredits) }
    let clock = RetirementClock(claim)
    guard let due = clock.fromDeclaration else { return .missing(.declarationDate) }
    let timing = RetirementTiming(claim, until: due)
    let seen = clock.observed.adding(["declared": .date(claim.declaration.date)])
    if let late = timing.lateFail(seen: seen) { return late }
    if !timing.open.isEmpty {
      return claim.asOf <= due
        ? timing.judgement(.pending, "open", naming: timing.open, seen: seen)
        : timing.judgement(.fail, "never", naming: timing.open, seen: seen)
    }
    if let undated = timing.undatedEvidence(seen: seen) { return undated }
    if let start = claim.applicationPeriod?.from {
      let early = timing.retired.filter { $0.retiredOn.map { $0 < start } ?? false }
      if !early.isEmpty {
        return timing.judgement(
          .warn, "before-period", on: early, .list(early.map(\.id)), .date(start), seen: seen)
      }
    }
    return timing.pass(seen: seen)
  }
}
