import Quantities

extension Rule {
  /// The balance of an event uses what was emitted and not what was forecast. A forecast can wait
  /// as long as the review of the event may, which cannot be made without the actual figures.
  /// Before the event is over nothing of it is actual. PAS 2060:2014 annex D, grade C; the time is
  /// the setting `event-review-months`.
  package static let pas2060EventActual = Rule(
    "PAS2060-EVT-ACTUAL", .pas2060, clause: "", grade: .c, needs: [.eventFigures],
    reasons: ["actual": 0, "forecast": 1, "still-forecast": 1, "not-over": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isEvent { return .notApplicable(.notAnEvent) }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let figures = claim.event?.figures else { return .missing(.eventFigures) }
    let end = claim.event?.to
    let seen: Observations = [
      "figures": .text(figures.rawValue), "eventEnd": .date(end), "asOf": .date(claim.asOf),
    ]
    if figures == .actual {
      let day = min(claim.asOf, claim.declaration.date ?? claim.asOf)
      if let end, day <= end {
        return Judgement(
          .fail, "not-over", .date(end), .date(day), observed: seen, limit: "declared > eventEnd")
      }
      return Judgement(.pass, "actual", observed: seen)
    }
    guard let end else { return .missing(.eventEnd) }
    let due = end.adding(months: claim.settings.eventReviewMonths)
    let limit = "asOf <= \(due)"
    return claim.asOf <= due
      ? Judgement(.pending, "forecast", .date(due), observed: seen, limit: limit, due: due)
      : Judgement(.fail, "still-forecast", .date(due), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let eventFigures = Need("event.figures") {
    !$0.isEvent || $0.event?.figures != nil
  }
}
