import Quantities

/// The credits of a claim sorted by a day until which they must be retired.
struct RetirementTiming {
  let due: CalendarDate
  let retired: [CreditSummary]
  /// Those that can still be retired.
  let open: [CreditSummary]
  /// Those that were retired after the day.
  let late: [CreditSummary]
  /// Those that were retired on a day that nobody tells.
  let undated: [CreditSummary]
  /// The last day on which one was retired.
  let last: CalendarDate?
  /// What was seen of that.
  let observed: Observations

  init(_ claim: NeutralityCase, until due: CalendarDate) {
    self.due = due
    (retired, open) = (claim.retiredCredits, claim.openCredits)
    late = retired.filter { $0.retiredOn.map { $0 > due } ?? false }
    undated = retired.filter { $0.retiredOn == nil }
    last = retired.compactMap(\.retiredOn).max()
    observed = [
      "lastRetired": .date(last), "notRetired": .count(open.count), "asOf": .date(claim.asOf),
    ]
  }

  /// A judgement on some of the credits.
  func judgement(
    _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...,
    seen: Observations
  ) -> Judgement {
    Judgement(
      verdict, Reason(key, slots), observed: observed.adding(seen), limit: "lastRetired <= \(due)",
      due: verdict == .pending ? due : nil, refs: credits.map(\.id))
  }

  /// The same where the reason names them and the day.
  func judgement(
    _ verdict: Verdict, _ key: String, naming credits: [CreditSummary], seen: Observations
  ) -> Judgement {
    judgement(verdict, key, on: credits, .list(credits.map(\.id)), .date(due), seen: seen)
  }

  /// A fail for the reason `late`, with the last day, the deadline and the credits; nil without any.
  func lateFail(seen: Observations) -> Judgement? {
    if late.isEmpty { return nil }
    return judgement(
      .fail, "late", on: late, .date(last), .date(due), .list(late.map(\.id)), seen: seen)
  }

  /// EVIDENCE for the reason `no-date`; nil where every day is told.
  func undatedEvidence(seen: Observations) -> Judgement? {
    if undated.isEmpty { return nil }
    return judgement(
      .evidence, "no-date", on: undated, .list(undated.map(\.id)), seen: seen)
  }

  /// A pass for the reason `in-time`.
  func pass(seen: Observations) -> Judgement {
    judgement(.pass, "in-time", on: retired, .date(last), .date(due), seen: seen)
  }
}

extension NeutralityCase {
  /// Whether no credit is retired and none can be.
  var lacksRetirements: Bool { retiredCredits.isEmpty && openCredits.isEmpty }
}
