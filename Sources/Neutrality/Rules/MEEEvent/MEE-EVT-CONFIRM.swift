import Quantities

extension Rule {
  /// Neutrality is confirmed by the organiser's own declaration or by a service body, which is named.
  /// Sources disagree on whether the body is asked for: the setting `event-confirmation` decides,
  /// either unless it is changed. MEE 2019 No. 19, grade D.
  package static let meeConfirm = Rule(
    "MEE-EVT-CONFIRM", .mee, clause: "", grade: .d, needs: [.event, confirmation],
    reasons: ["self": 0, "service-body": 1, "self-not-enough": 0, "no-evaluator": 0],
    judge: judge)

  private static let confirmation = Need("event.confirmation") { $0.event?.confirmation != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let confirmation = event.confirmation else { return .missing(confirmation) }
    let asked = claim.settings.eventConfirmation
    let seen: Observations = [
      "confirmation": .text(confirmation.rawValue), "evaluator": .text(event.evaluator),
      "asked": .text(asked.rawValue),
    ]
    let refs = [event.certificate?.digest].compactMap(\.self)
    switch confirmation {
    case .selfDeclaration:
      return asked == .either
        ? Judgement(.pass, "self", observed: seen)
        : Judgement(.fail, "self-not-enough", observed: seen)
    case .serviceBody:
      return event.evaluator.hasWords
        ? Judgement(.pass, "service-body", .text(event.evaluator), observed: seen, refs: refs)
        : Judgement(.fail, "no-evaluator", observed: seen, refs: refs)
    }
  }
}
