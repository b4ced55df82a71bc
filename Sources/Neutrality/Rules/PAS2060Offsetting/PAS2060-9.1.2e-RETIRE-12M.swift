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
    let (retired, open) = (claim.retiredCredits, claim.openCredits)
    if retired.isEmpty && open.isEmpty { return .notApplicable(.noCredits) }
    let clock = RetirementClock(claim)
    guard let due = clock.fromDeclaration else { return .missing(.declarationDate) }
    let last = retired.compactMap(\.retiredOn).max()
    let seen = clock.observed.adding([
      "declared": .date(claim.declaration.date), "lastRetired": .date(last),
      "notRetired": .count(open.count), "asOf": .date(claim.asOf),
    ])
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "lastRetired <= \(due)",
        due: verdict == .pending ? due : nil, refs: credits.map(\.id))
    }
    let late = retired.filter { $0.retiredOn.map { $0 > due } ?? false }
    if !late.isEmpty {
      return judgement(
        .fail, "late", on: late, .date(late.compactMap(\.retiredOn).max()), .date(due),
        .list(late.map(\.id)))
    }
    if !open.isEmpty {
      return claim.asOf <= due
        ? judgement(.pending, "open", on: open, .list(open.map(\.id)), .date(due))
        : judgement(.fail, "never", on: open, .list(open.map(\.id)), .date(due))
    }
    let undated = retired.filter { $0.retiredOn == nil }
    if !undated.isEmpty {
      return judgement(.evidence, "no-date", on: undated, .list(undated.map(\.id)))
    }
    if let start = claim.applicationPeriod?.from {
      let early = retired.filter { $0.retiredOn.map { $0 < start } ?? false }
      if !early.isEmpty {
        return judgement(.warn, "before-period", on: early, .list(early.map(\.id)), .date(start))
      }
    }
    return judgement(.pass, "in-time", on: retired, .date(last), .date(due))
  }
}
