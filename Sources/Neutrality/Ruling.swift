import Quantities

/// What a rule said, and what a reviewer decided where the rule asked for a person.
package struct Ruling: Sendable {
  /// A decision on the rule that does not count, and why.
  package struct Uncounted: Hashable, Sendable {
    package let decision: ReviewerDecision
    package let cause: Cause
  }

  /// Why a decision does not count.
  package enum Cause: Hashable, Sendable {
    /// It does not say who, why or on which document.
    case incomplete
    /// Its day is to come.
    case future
    /// It is on another document than the rule names.
    case otherDocument
    /// It is older than what it decides on; it could be made from this day on.
    case early(CalendarDate)
  }

  package let rule: Rule
  /// What the rule said.
  package let judgement: Judgement
  /// The decision that counted; nil without one.
  package let decision: ReviewerDecision?
  /// Decisions on the rule that do not count; none where the rule asked for nobody.
  package let uncounted: [Uncounted]

  /// The verdict after the decision: of a rule that asks for evidence, a reviewer who accepts the
  /// document makes a pass and one who does not makes a fail. No decision changes another verdict.
  package var verdict: Verdict {
    guard judgement.verdict == .evidence, let decision else { return judgement.verdict }
    return decision.accepts ? .pass : .fail
  }

  /// Takes the last complete decision on this rule that was made by the day of the judgement and
  /// not before what it judges was there; of several made on that day, one that refuses. Where the
  /// judgement names documents by digest, only a decision on one of them counts: a document that
  /// changed has to be looked at again.
  init(rule: Rule, judgement: Judgement, claim: NeutralityCase) {
    self.rule = rule
    self.judgement = judgement
    guard judgement.verdict == .evidence else {
      (decision, uncounted) = (nil, [])
      return
    }
    let documents = judgement.refs.filter { $0.hasPrefix("sha256:") }
    var (usable, others) = ([ReviewerDecision](), [Uncounted]())
    for decision in claim.decisions where decision.rule == rule.id {
      let firstDay = Self.firstDay(for: decision, on: rule, judgement, claim)
      let cause: Cause? =
        if !decision.isComplete {
          .incomplete
        } else if decision.on > claim.asOf {
          .future
        } else if !documents.isEmpty && !documents.contains(decision.digest) {
          .otherDocument
        } else if let firstDay, decision.on < firstDay {
          .early(firstDay)
        } else {
          nil
        }
      if let cause {
        others.append(Uncounted(decision: decision, cause: cause))
      } else {
        usable.append(decision)
      }
    }
    let day = usable.map(\.on).max()
    let last = usable.filter { $0.on == day }
    // A list has no order in time: where those of one day contradict each other, a refusal counts.
    decision = last.last { !$0.accepts } ?? last.last
    uncounted = others
  }

  /// The first day on which all that is decided on was there: the document; the retirement of the
  /// credits that are named; the plan, for a rule about it; and, of an achievement, the whole
  /// period. Nil where nothing has a day.
  private static func firstDay(
    for decision: ReviewerDecision, on rule: Rule, _ judgement: Judgement, _ claim: NeutralityCase
  ) -> CalendarDate? {
    var days: [CalendarDate?] = [claim.documentDays[decision.digest]]
    let named = Set(judgement.refs)
    days += claim.offsetting.credits.filter { named.contains($0.id) }.map(\.retiredOn)
    if rule.needs.contains(where: { $0.path == "plan" || $0.path.hasPrefix("plan.") }) {
      days.append(claim.plan?.updatedOn ?? claim.plan?.madeOn)
    }
    if claim.claimsAchievement { days.append(claim.applicationPeriod?.to.adding(days: 1)) }
    return days.compactMap(\.self).max()
  }
}
