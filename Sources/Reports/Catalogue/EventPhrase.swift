/// The words of reports about events, by their key under `page.event.`.
package enum EventPhrase: String, CaseIterable, Sendable {
  case title
  case organiser
  case dates
  case venue
  case boundary
  case phases
  case preparation
  case holding
  case wrapUp = "wrap-up"
  case factorSet = "factor-set"
  case attendance
  case registered
  case inPerson = "in-person"
  case online
  case staff
  case exhibitors
  case speakers
  case allAttendees = "all-attendees"
  case baseline
  case plan
  case actual
  case share
  case total
  case marketTotal = "market-total"
  case byClass = "by-class"
  case byItem = "by-item"
  case `class`
  case item
  case perHead = "per-head"
  case per
  case perDay = "per-day"
  case measures
  case measure
  case alone
  case adoption
  case tier
  case breakEven = "break-even"
  case uses
  case never
  case sum
  case interaction
  case together
  case withMeasures = "with-measures"
  case unexplained
  case sentence
  case gives
  case noSaving = "no-saving"
  case costs
  case planActual = "plan-actual"
  case publishedPlan = "published-plan"
  case factorUpdate = "factor-update"
  case difference
  case achieved
  case data
  case tier1
  case tier2
  case tier3
  case top
  case outside
  case outsideNote = "outside-note"
  case benefit
  case amount
  case mass
  case notCounted = "not-counted"
  case estimated
  case gap
  case shared
  case sharedNote = "shared-note"
  case equivalences
  case equivalenceNote = "equivalence-note"
  case vintage
  case savings
  case defaultMass = "default-mass"
  case classesSummary = "classes-summary"
  case measuresSummary = "measures-summary"
  case incomplete
  case ofBaseline = "of-baseline"
  case what
  case figure
  case whole
  case number

  /// How many slots the text may use.
  package var slots: Int {
    switch self {
    case .per, .perDay, .uses, .publishedPlan, .shared, .equivalenceNote: 1
    case .sentence, .estimated: 2
    case .gives, .vintage: 3
    default: 0
    }
  }
}

extension Catalogue {
  /// A phrase of a report about an event; slots are texts that are written already.
  func event(_ phrase: EventPhrase, _ slots: [String] = []) -> String {
    guard let text = texts["page.event.\(phrase.rawValue)"] else { return phrase.rawValue }
    return SlotText(text).filled { slots.indices.contains($0) ? slots[$0] : "" }
  }
}
