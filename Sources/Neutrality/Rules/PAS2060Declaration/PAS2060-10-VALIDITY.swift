import Quantities

extension Rule {
  /// A commitment lasts twelve calendar months and is then renewed or dropped; how often it was
  /// renewed without an achievement is counted and shown. An achievement stays valid for its
  /// subject and period and cannot be carried over to others; it is declared when that period is
  /// over, and one that was declared sooner is none. PAS 2060:2014 clause 10, grade A for the
  /// twelve months and the permanence, C for the count, which only warns; that a period must be
  /// over, clause 4.1.
  package static let pas2060Validity = Rule(
    "PAS2060-10-VALIDITY", .pas2060, clause: "10", grade: .a,
    needs: [.committedOn, .declarationDate],
    reasons: [
      "permanent": 0, "current": 2, "renewed": 3, "not-counted": 2, "lapsed": 2, "reused": 1,
      "before-period-end": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let declaration = claim.declaration
    if let other = declaration.reusedFrom {
      return Judgement(.fail, "reused", .text(other), observed: ["reusedFrom": .text(other)])
    }
    if claim.claimsAchievement, let day = declaration.date, let end = claim.applicationPeriod?.to,
      day <= end
    {
      return Judgement(
        .fail, "before-period-end", .date(day), .date(end),
        observed: ["declared": .date(day), "periodEnd": .date(end)], limit: "declared > periodEnd")
    }
    if !claim.claimsCommitment {
      if declaration.date == nil { return .missing(.declarationDate) }
      return Judgement(.pass, "permanent", observed: ["declared": .date(declaration.date)])
    }
    guard let committed = declaration.committedOn ?? declaration.date else {
      return .missing(.committedOn)
    }
    let end = committed.adding(months: 12)
    func judgement(_ verdict: Verdict, _ key: String, _ more: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, [.date(committed), .date(end)] + more),
        observed: [
          "committedOn": .date(committed), "asOf": .date(claim.asOf),
          "renewals": declaration.renewals.map(Value.count) ?? .unknown,
        ], limit: "asOf <= \(end)")
    }
    if claim.asOf > end { return judgement(.fail, "lapsed") }
    // With an achievement the count starts again.
    if claim.claimsAchievement { return judgement(.pass, "current") }
    guard let renewals = declaration.renewals else { return judgement(.warn, "not-counted") }
    return renewals > 0
      ? judgement(.warn, "renewed", .count(renewals)) : judgement(.pass, "current")
  }
}

extension Need {
  fileprivate static let committedOn = Need("declaration.committed_on") { claim in
    !claim.claimsCommitment || claim.declaration.committedOn != nil
      || claim.declaration.date != nil
  }
}
