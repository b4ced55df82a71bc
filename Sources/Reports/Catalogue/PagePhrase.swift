import Neutrality

/// The words of pages about claims that belong to no rule, by their key under `page.`.
package enum PagePhrase: String, CaseIterable, Sendable {
  case title, subject, entity, period, kind, overall, asks, source, saw, verdict, why, change
  case limit, due, grade, decision, contrast, topic, settings, setting
  case decisionIncomplete = "decision.incomplete"
  case decisionFuture = "decision.future"
  case decisionOther = "decision.other-document"
  case decisionEarly = "decision.early"
  case asOf = "as-of"
  case restsOn = "rests-on"
  case topicFirstByOffsets = "topic.first-by-offsets"
  case topicDeadline = "topic.retirement-deadline"
  case topicBeforeRetirement = "topic.before-retirement"
  case topicHistoric = "topic.historic"
  case topicScope3 = "topic.scope3"
  case topicPlan = "topic.plan"
  case topicPathway = "topic.pathway"
  case topicRemovals = "topic.removals"
  case topicVerification = "topic.verification"
  case topicSubject = "topic.territory"

  /// How many slots the text may use.
  package var slots: Int {
    switch self {
    case .title, .source: 2
    case .decisionIncomplete, .decisionFuture, .decisionOther: 2
    case .decision, .decisionEarly: 3
    case .setting: 4
    case .restsOn: 1
    default: 0
    }
  }
}

extension Catalogue {
  /// A phrase of a page.
  package func phrase(_ phrase: PagePhrase, _ slots: [Value] = []) -> String {
    text("page.\(phrase.rawValue)", slots)
  }
}
