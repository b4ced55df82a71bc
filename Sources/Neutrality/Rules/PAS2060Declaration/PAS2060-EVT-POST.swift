import Quantities

extension Rule {
  /// After an event it is reviewed whether emissions were kept as low as expected, whether the
  /// event recurs or not. PAS 2060:2014 clause 8.1.3, grade A; that there are twelve months for it
  /// is grade C, the setting `event-review-months`. A review that came later is to be disclosed.
  package static let pas2060EventReview = Rule(
    "PAS2060-EVT-POST", .pas2060, clause: "", locator: "8.1.3", grade: .a,
    needs: [.eventDone], reasons: ["reviewed": 2, "late": 2, "open": 1, "never": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isEvent { return .notApplicable(.notAnEvent) }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    guard let event = claim.event, let end = event.to else { return .missing(.eventEnd) }
    let due = end.adding(months: claim.settings.eventReviewMonths)
    let seen: Observations = [
      "eventEnd": .date(end), "reviewedOn": .date(event.reviewedOn), "asOf": .date(claim.asOf),
    ]
    let limit = "reviewedOn <= \(due)"
    // What is dated before the end or after today, or says nothing, is no review of what happened.
    if let day = event.reviewedOn, end <= day, day <= claim.asOf, !event.review.saysNothing {
      return Judgement(
        day <= due ? .pass : .warn, day <= due ? "reviewed" : "late", .date(day), .date(due),
        observed: seen, limit: limit)
    }
    return claim.asOf <= due
      ? Judgement(.pending, "open", .date(due), observed: seen, limit: limit, due: due)
      : Judgement(.fail, "never", .date(due), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let eventDone = Need("event.to") { !$0.isEvent || $0.event?.to != nil }
}
