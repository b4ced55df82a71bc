import Quantities

extension Rule {
  /// Credits are retired no later than twelve calendar months after the end of the period. A claim
  /// cannot wait for a retirement, so what is not retired fails; the clock of PAS 2060 is shown
  /// beside it. Credits that cannot be retired any more are the ledger rules' matter. ISO
  /// 14068-1:2023 clause 11.2, grade A (one source).
  package static let iso14068Retire12Months = Rule(
    "ISO14068-11.2-RETIRE-12M", .iso14068, clause: "11.2", grade: .a,
    needs: [.period, .credits],
    reasons: ["in-time": 2, "late": 3, "not-retired": 2, "no-date": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if claim.lacksRetirements { return .notApplicable(.noCredits) }
    let clock = RetirementClock(claim)
    guard let due = clock.fromPeriodEnd else { return .missing(.period) }
    let timing = RetirementTiming(claim, until: due)
    let seen = clock.observed.adding(["periodEnd": .date(claim.applicationPeriod?.to)])
    if let late = timing.lateFail(seen: seen) { return late }
    if !timing.open.isEmpty {
      return timing.judgement(.fail, "not-retired", naming: timing.open, seen: seen)
    }
    return timing.undatedEvidence(seen: seen) ?? timing.pass(seen: seen)
  }
}
