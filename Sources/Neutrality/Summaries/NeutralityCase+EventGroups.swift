import Quantities

extension NeutralityCase {
  /// What a rule about events says of a case without one: that it is missing, or, where the subject
  /// is something else, that the rule does not apply.
  var withoutEvent: Judgement {
    isEvent || subject.kind == nil ? .missing(.event) : .notApplicable(.notAnEvent)
  }

  /// What the footprint counts.
  private var counted: [SourceSummary] {
    footprint.sources.filter { $0.isIncluded && $0.kg != nil }
  }

  /// The groups of the MEE guide that have a figure in the footprint.
  var eventGroupsWithFigures: Set<EventSummary.Group> {
    Set(counted.compactMap(\.countedEventGroup))
  }

  /// The groups without a figure for whose absence a reason is given.
  var eventGroupsWithReasons: Set<EventSummary.Group> {
    let sources = footprint.sources.filter { !$0.isIncluded && $0.exclusionReason.hasWords }
    return statedReasons.union(sources.compactMap(\.eventGroup)).subtracting(eventGroupsWithFigures)
  }

  private var statedReasons: Set<EventSummary.Group> {
    Set(event?.groupReasons.filter { !$0.value.isEmpty }.keys.map(\.self) ?? [])
  }

  /// The groups of which nothing is said, in the order of the guide.
  var eventGroupsNotConsidered: [EventSummary.Group] {
    let considered = eventGroupsWithFigures.union(eventGroupsWithReasons)
    return EventSummary.Group.allCases.filter { !considered.contains($0) }
  }

  /// Counted sources that emit something in a group of which it is said that it is left out, in the
  /// order of the footprint.
  var sourcesOfGroupsLeftOut: [SourceSummary] {
    counted.filter { source in
      (source.kg ?? .zero) > .zero
        && (source.countedEventGroup.map(statedReasons.contains)
          ?? source.possibleEventGroups.map { $0.isSubset(of: statedReasons) } ?? false)
    }
  }

  /// Counted sources that are said to stand in a group in which their activity cannot.
  var misplacedEventSources: [SourceSummary] {
    counted.filter { source in
      guard let group = source.eventGroup, let possible = source.possibleEventGroups else {
        return false
      }
      return !possible.contains(group)
    }
  }
}
