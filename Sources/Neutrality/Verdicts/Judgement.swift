import Quantities

/// What a rule says of a case: the verdict, why, and what it rests on.
package struct Judgement: Hashable, Sendable {
  package let verdict: Verdict
  package let reason: Reason
  /// The numbers, dates and names seen.
  package let observed: Observations
  /// The limit in the notation of ``observed``, such as `excludedShare < 0.01`; nil without one.
  package let limit: String?
  /// Until when a pending rule can still be met.
  package let due: CalendarDate?
  /// The ids of sources and credits it rests on, and the digests of documents to look at.
  package let refs: [String]

  /// Makes a judgement.
  ///
  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - key: Why; a key that the rule declares.
  ///   - slots: The values of the slots of its text.
  ///   - observed: What was seen.
  ///   - limit: The limit in the names of `observed`.
  ///   - due: The deadline of a pending rule.
  ///   - refs: Sources, credits and documents.
  package init(
    _ verdict: Verdict, _ key: String, _ slots: Value..., observed: Observations = [:],
    limit: String? = nil, due: CalendarDate? = nil, refs: [String] = []
  ) {
    self.init(
      verdict, Reason(key, slots), observed: observed, limit: limit, due: due, refs: refs)
  }

  /// Makes a judgement for a reason.
  package init(
    _ verdict: Verdict, _ reason: Reason, observed: Observations = [:], limit: String? = nil,
    due: CalendarDate? = nil, refs: [String] = []
  ) {
    self.verdict = verdict
    self.reason = reason
    self.observed = observed
    self.limit = limit
    self.due = due
    self.refs = refs
  }

  /// The rule does not concern the claim.
  package static func notApplicable(_ reason: CommonReason) -> Judgement {
    Judgement(.notApplicable, Reason(reason))
  }

  /// Something that must be there is not stated.
  package static func missing(_ need: Need, _ verdict: Verdict = .fail) -> Judgement {
    Judgement(
      verdict, Reason(.missing, [.text(need.path)]),
      observed: ["missing": .text(need.path)])
  }
}
