import Quantities

extension Rule {
  /// Neutrality is confirmed in one of two forms: by a declaration of one's own with the full
  /// evidence file, or by a certificate of a technical service body; after the event. Notice of
  /// four Guangdong departments, grade A.
  package static let guangdongConfirmation = Rule(
    "GD-EVT-CONFIRM", .guangdong, clause: "", locator: "notice of 2026-01-22", grade: .a,
    needs: [.event, confirmation],
    reasons: [
      "self": 1, "certificate": 1, "no-evidence": 0, "no-certificate": 0, "before-event-end": 2,
    ], judge: judge)

  private static let confirmation = Need("event.confirmation") { $0.event?.confirmation != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let event = claim.event else { return .missing(.event) }
    if let early = claim.earlyStatement(about: event) { return early }
    guard let form = event.confirmation else { return .missing(confirmation) }
    let isSelf = form == .selfDeclaration
    let document = isSelf ? event.evidenceBundle : event.certificate
    let seen: Observations = [
      "form": .text(form.rawValue), "document": .text(document?.name),
      "evaluator": .text(event.evaluator),
    ]
    guard let document else {
      return Judgement(.fail, isSelf ? "no-evidence" : "no-certificate", observed: seen)
    }
    return Judgement(
      .pass, isSelf ? "self" : "certificate", .text(document.name), observed: seen,
      refs: [document.digest])
  }
}
