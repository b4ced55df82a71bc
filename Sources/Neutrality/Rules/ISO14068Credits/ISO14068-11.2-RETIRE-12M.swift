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
    let (retired, open) = (claim.retiredCredits, claim.openCredits)
    if retired.isEmpty && open.isEmpty { return .notApplicable(.noCredits) }
    let clock = RetirementClock(claim)
    guard let due = clock.fromPeriodEnd else { return .missing(.period) }
    let last = retired.compactMap(\.retiredOn).max()
    let seen = clock.observed.adding([
      "periodEnd": .date(claim.applicationPeriod?.to), "lastRetired": .date(last),
      "notRetired": .count(open.count), "asOf": .date(claim.asOf),
    ])
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "lastRetired <= \(due)",
        refs: credits.map(\.id))
    }
    let late = retired.filter { $0.retiredOn.map { $0 > due } ?? false }
    if !late.isEmpty {
      return judgement(
        .fail, "late", on: late, .date(late.compactMap(\.retiredOn).max()), .date(due),
        .list(late.map(\.id)))
    }
    if !open.isEmpty {
      return judgement(.fail, "not-retired", on: open, .list(open.map(\.id)), .date(due))
    }
    let undated = retired.filter { $0.retiredOn == nil }
    if !undated.isEmpty {
      return judgement(.evidence, "no-date", on: undated, .list(undated.map(\.id)))
    }
    return judgement(.pass, "in-time", on: retired, .date(last), .date(due))
  }
}
