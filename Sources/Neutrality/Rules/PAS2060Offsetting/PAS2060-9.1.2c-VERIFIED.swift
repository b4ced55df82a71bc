import Quantities

extension Rule {
  /// A third party verified the reductions. A programme issues only what was verified, so that a
  /// registered project and an issued unit are enough; a project that no programme knows fails.
  /// Units not issued yet wait as long as the claim may. PAS 2060:2014 clause 9.1.2 (c), grade A.
  package static let pas2060Verified = Rule(
    "PAS2060-9.1.2c-VERIFIED", .pas2060, clause: "9.1.2c", locator: "9.1.2 (c)", grade: .a,
    needs: [.credits],
    reasons: ["verified": 1, "unverified": 1, "not-issued": 1, "open": 2, "unclear": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    // An allowance has no project; who surrenders it is verified by its scheme.
    let projects = credits.filter { !$0.isAllowance }
    let isUnverified = { (credit: CreditSummary) in
      credit.project.status == .unregistered || credit.project.isVerified == false
    }
    let ahead = projects.filter { $0.state == .contracted || $0.isForward == true }
    return .on(
      credits,
      [
        CreditGroup(.fail, "unverified", projects.filter(isUnverified)),
        .waiting(claim, ahead, late: "not-issued"),
        CreditGroup(
          .evidence, "unclear",
          projects.filter { $0.project.status == nil && $0.project.isVerified == nil }),
      ], observed: ["asOf": .date(claim.asOf)], limit: "unverified = 0, unclear = 0",
      otherwise: "verified", .count(credits.count))
  }
}
