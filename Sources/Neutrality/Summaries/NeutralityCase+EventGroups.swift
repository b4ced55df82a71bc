extension NeutralityCase {
  /// What a rule about events says of a case without one: that it is missing, or, where the subject
  /// is something else, that the rule does not apply.
  var withoutEvent: Judgement {
    isEvent || subject.kind == nil ? .missing(.event) : .notApplicable(.notAnEvent)
  }

  /// The groups of the MEE guide that have a figure in the footprint.
  var eventGroupsWithFigures: Set<EventSummary.Group> {
    Set(footprint.sources.filter { $0.isIncluded && $0.kg != nil }.compactMap(\.eventGroup))
  }

  /// The groups without a figure for whose absence a reason is given.
  var eventGroupsWithReasons: Set<EventSummary.Group> {
    let stated = event?.groupReasons.filter { !$0.value.isEmpty }.keys.map(\.self) ?? []
    let sources = footprint.sources.filter { !$0.isIncluded && $0.exclusionReason.hasWords }
    return Set(stated + sources.compactMap(\.eventGroup)).subtracting(eventGroupsWithFigures)
  }

  /// The groups of which nothing is said, in the order of the guide.
  var eventGroupsNotConsidered: [EventSummary.Group] {
    let considered = eventGroupsWithFigures.union(eventGroupsWithReasons)
    return EventSummary.Group.allCases.filter { !considered.contains($0) }
  }
}
