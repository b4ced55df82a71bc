import Quantities

extension Rule {
  /// Tells whether an event is large by the sizes of Shanghai's guide: a performance or contest of
  /// 5,000 persons, a meeting of 400 on site, an exhibition of 10,000 visits or 5,000 square
  /// metres. It asks nothing: an event that is not large, or of unknown size, is not its matter. Hu Huan Qi
  /// Hou [2025] 112, grade A.
  package static let shanghaiSize = Rule(
    "SH-EVT-SIZE", .guangdong, clause: "", locator: "Hu Huan Qi Hou [2025] 112", grade: .a,
    reasons: ["large": 1, "not-large": 1, "no-size": 0],
    terms: EventSummary.Kind.allCases.map { "event-kind.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return .notApplicable(.notAnEvent) }
    guard let kind = event.kind, let size = size(of: event) else {
      return Judgement(.notApplicable, "no-size")
    }
    return Judgement(
      size.isLarge ? .pass : .notApplicable, size.isLarge ? "large" : "not-large",
      .term("event-kind.\(kind.rawValue)"),
      observed: [
        "kind": .text(kind.rawValue), "participants": count(event.participants),
        "visits": count(event.visits),
        "squareMetres": event.squareMetres.map(Value.number) ?? .unknown,
      ], limit: size.limit)
  }

  /// Whether an event is large, and by which limit; nil for a kind without one or a size not told.
  private static func size(of event: EventSummary) -> (isLarge: Bool, limit: String)? {
    switch event.kind {
    case .performance, .contest:
      return event.participants.map { ($0 >= 5000, "participants >= 5000") }
    case .meeting: return event.participants.map { ($0 >= 400, "participants >= 400") }
    case .exhibition:
      if event.visits == nil && event.squareMetres == nil { return nil }
      let isLarge =
        event.visits.map { $0 >= 10_000 } ?? false
        || event.squareMetres.map { $0 >= ExactDecimal(5000) } ?? false
      return (isLarge, "visits >= 10000 or squareMetres >= 5000")
    case .forum, .other, nil: return nil
    }
  }

  private static func count(_ count: Int?) -> Value { count.map(Value.count) ?? .unknown }
}
