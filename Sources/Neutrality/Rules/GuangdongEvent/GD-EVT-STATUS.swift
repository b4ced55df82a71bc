import Quantities

extension Rule {
  /// The notice of 22 January 2026 is about performances, contests, meetings and exhibitions, and
  /// is voluntary. An event of another kind, or one that ended before the notice, says so. Notice of
  /// four Guangdong departments, grade A.
  package static let guangdongStatus = Rule(
    "GD-EVT-STATUS", .guangdong, clause: "", locator: "notice of 2026-01-22", grade: .a,
    needs: [.event, .eventEnd, eventKind],
    reasons: ["covered": 2, "other-kind": 1, "before-notice": 2],
    terms: EventSummary.Kind.allCases.map { "event-kind.\($0.rawValue)" }, judge: judge)

  private static let eventKind = Need("event.kind") { $0.event?.kind != nil }
  private static let covered: Set<EventSummary.Kind> = [
    .performance, .contest, .meeting, .exhibition,
  ]
  private static let notice = CalendarDate.day(2026, 1, 22)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return .missing(.event) }
    guard let kind = event.kind else { return .missing(eventKind) }
    guard let end = event.to else { return .missing(.eventEnd) }
    let name = Value.term("event-kind.\(kind.rawValue)")
    let seen: Observations = ["kind": .text(kind.rawValue), "eventEnd": .date(end)]
    let limit = "eventEnd >= \(notice)"
    if !covered.contains(kind) {
      return Judgement(.warn, "other-kind", name, observed: seen, limit: limit)
    }
    if end < notice {
      return Judgement(
        .warn, "before-notice", .date(end), .date(notice), observed: seen, limit: limit)
    }
    return Judgement(.pass, "covered", name, .date(notice), observed: seen, limit: limit)
  }
}
