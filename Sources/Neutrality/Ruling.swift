import Quantities

/// What a rule said, and what a reviewer decided where the rule asked for a person.
package struct Ruling: Sendable {
  package let rule: Rule
  /// What the rule said.
  package let judgement: Judgement
  /// The decision that counted; nil without one.
  package let decision: ReviewerDecision?

  /// The verdict after the decision: of a rule that asks for evidence, a reviewer who accepts the
  /// document makes a pass and one who does not makes a fail. No decision changes another verdict.
  package var verdict: Verdict {
    guard judgement.verdict == .evidence, let decision else { return judgement.verdict }
    return decision.accepts ? .pass : .fail
  }

  /// Takes the last complete decision on this rule that was made until `asOf`; of several made on
  /// that day, one that refuses. Where the judgement names documents by digest, only a decision on
  /// one of them counts: a document that changed has to be looked at again.
  init(
    rule: Rule, judgement: Judgement, decisions: [ReviewerDecision], asOf: CalendarDate
  ) {
    self.rule = rule
    self.judgement = judgement
    let documents = judgement.refs.filter { $0.hasPrefix("sha256:") }
    let usable = decisions.filter {
      $0.rule == rule.id && $0.isComplete && $0.on <= asOf
        && (documents.isEmpty || documents.contains($0.digest))
    }
    let day = usable.map(\.on).max()
    let last = usable.filter { $0.on == day }
    // A list has no order in time: where those of one day contradict each other, a refusal counts.
    let counting = last.last { !$0.accepts } ?? last.last
    decision = judgement.verdict == .evidence ? counting : nil
  }
}
