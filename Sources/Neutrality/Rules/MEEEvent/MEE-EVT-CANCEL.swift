import Quantities

extension Rule {
  /// Allowances and credits are retired, which the guide calls cancelled, in their own registry, so
  /// that they can be traced. MEE 2019 No. 19, grade C.
  package static let meeCancel = Rule(
    "MEE-EVT-CANCEL", .mee, clause: "", grade: .c, needs: [.event, .eventEnd, .credits],
    reasons: ["retired": 1, "open": 2, "never": 2, "private-record": 1, "not-traceable": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if claim.event == nil { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let (retired, open) = (claim.retiredCredits, claim.openCredits)
    if retired.isEmpty && open.isEmpty { return .notApplicable(.noCredits) }
    guard let due = RetirementClock(claim).meeEvent else { return .missing(.eventEnd) }
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "retired": .count(retired.count), "notRetired": .count(open.count),
          "asOf": .date(claim.asOf),
        ], limit: "notRetired = 0", due: verdict == .pending ? due : nil,
        refs: credits.map(\.id) + credits.compactMap(\.evidence?.digest))
    }
    let ids = Value.list(open.map(\.id))
    if !open.isEmpty && claim.asOf > due {
      return judgement(.fail, "never", on: open, ids, .date(due))
    }
    let hidden = retired.filter { $0.record == .privateList }
    if !hidden.isEmpty {
      return judgement(.fail, "private-record", on: hidden, .list(hidden.map(\.id)))
    }
    let lost = retired.filter { !isInRegistry($0) }
    if !lost.isEmpty {
      return judgement(.evidence, "not-traceable", on: lost, .list(lost.map(\.id)))
    }
    return open.isEmpty
      ? judgement(.pass, "retired", on: retired, .count(retired.count))
      : judgement(.pending, "open", on: open, ids, .date(due))
  }

  private static func isInRegistry(_ credit: CreditSummary) -> Bool {
    credit.record == .registry || credit.record == nil && credit.registryURL.hasWords
  }
}
