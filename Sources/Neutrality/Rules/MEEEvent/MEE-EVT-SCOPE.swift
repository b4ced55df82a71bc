import Quantities

extension Rule {
  /// The guide is for gatherings at a set time and place: performances, contests, meetings, forums,
  /// exhibitions. Whether something else is one of them takes a person. MEE 2019 No. 19 article 2,
  /// grade A.
  package static let meeScope = Rule(
    "MEE-EVT-SCOPE", .mee, clause: "", locator: "article 2", grade: .a,
    needs: [.event, kind, place, start, .eventEnd],
    reasons: ["covered": 2, "ends-before-start": 2, "other-kind": 0, "not-an-event": 0],
    judge: judge)

  private static let kind = Need("event.kind") { $0.event?.kind != nil }
  private static let place = Need("event.place") { $0.event?.place.hasWords ?? false }
  private static let start = Need("event.from") { $0.event?.from != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else {
      return claim.isEvent || claim.subject.kind == nil
        ? .missing(.event) : Judgement(.fail, "not-an-event")
    }
    for need in [kind, place] where !need.isMet(claim) { return .missing(need) }
    guard let from = event.from else { return .missing(start) }
    guard let to = event.to else { return .missing(.eventEnd) }
    let seen: Observations = [
      "kind": .text(event.kind?.rawValue), "place": .text(event.place), "from": .date(from),
      "to": .date(to),
    ]
    let limit = "from <= to"
    if from > to {
      return Judgement(
        .fail, "ends-before-start", .date(from), .date(to), observed: seen, limit: limit)
    }
    return event.kind == .other
      ? Judgement(.evidence, "other-kind", observed: seen, limit: limit)
      : Judgement(.pass, "covered", .date(from), .date(to), observed: seen, limit: limit)
  }
}
