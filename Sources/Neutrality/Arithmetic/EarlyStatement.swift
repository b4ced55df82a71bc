import Quantities

extension NeutralityCase {
  /// The fail of a claim that calls an event neutral before it is over: what is yet to take place
  /// cannot have been balanced. nil where nothing is said too early. A rule that uses it declares the
  /// reason `before-event-end`, with two slots.
  func earlyStatement(about event: EventSummary) -> Judgement? {
    guard let end = event.to,
      let early = [event.neutralOn, declaration.date].compactMap(\.self).min(), early <= end
    else { return nil }
    return Judgement(
      .fail, "before-event-end", .date(early), .date(end),
      observed: ["neutralOn": .date(event.neutralOn), "eventEnd": .date(end)],
      limit: "neutralOn > eventEnd")
  }
}
