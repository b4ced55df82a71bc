import Quantities

extension Rule {
  /// The published statement names event, organiser, time, boundary, emissions, method and amount
  /// of offsetting, day of neutrality, form of confirmation, declarer and date; where a service
  /// body confirmed, also that body and its conclusion. Neutrality is reached and declared after
  /// the event. MEE 2019 No. 19, grade C.
  package static let meeStatement = Rule(
    "MEE-EVT-STATEMENT", .mee, clause: "", grade: .c, needs: [.event, address],
    reasons: ["complete": 2, "incomplete": 1, "before-event-end": 2],
    terms: EventSummary.StatementField.allCases.map { "mee-statement.\($0.rawValue)" },
    judge: judge)

  private static let address = Need("event.statement_url") {
    $0.event?.statementURL.hasWords ?? false
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let url = event.statementURL, !url.isEmpty else { return .missing(address) }
    let ofBody: Set<EventSummary.StatementField> = [.evaluator, .conclusion]
    let hasBody = event.confirmation == .serviceBody || event.evaluator.hasWords
    if let early = claim.earlyStatement(about: event) { return early }
    let needed = EventSummary.StatementField.allCases.filter { hasBody || !ofBody.contains($0) }
    let missing = needed.filter { !event.statement.contains($0) }
    let seen: Observations = [
      "fields": .count(needed.count - missing.count), "neededFields": .count(needed.count),
      "url": .text(url),
    ]
    let limit = "fields = neededFields"
    return missing.isEmpty
      ? Judgement(
        .pass, "complete", .count(needed.count), .text(url), observed: seen, limit: limit)
      : Judgement(
        .fail, "incomplete", .terms(missing.map { "mee-statement.\($0.rawValue)" }),
        observed: seen, limit: limit)
  }
}
