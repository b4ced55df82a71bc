import Quantities

extension Rule {
  /// Credits are issued only after the reduction took place: not before the end of the vintage, and
  /// not as units ahead of issuance. Where the programme tells only the year of the vintage, an
  /// issuance within that year takes a person. PAS 2060:2014 clause 9.1.2 (d), grade A.
  package static let pas2060ExPost = Rule(
    "PAS2060-9.1.2d-EXPOST", .pas2060, clause: "9.1.2d", locator: "9.1.2 (d)", grade: .a,
    needs: [.credits],
    reasons: [
      "after": 1, "forward": 1, "ahead": 1, "not-issued": 1, "open": 2, "within-year": 1,
      "no-dates": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits.filter { !$0.isAllowance }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let isAhead = { (credit: CreditSummary) in
      guard let issued = credit.issuedOn, let vintage = credit.vintage else { return false }
      return issued < (credit.isVintageYear == true ? vintage.from : vintage.to)
    }
    let isWithinYear = { (credit: CreditSummary) in
      guard let issued = credit.issuedOn, let vintage = credit.vintage else { return false }
      return credit.isVintageYear == true && vintage.from <= issued && issued < vintage.to
    }
    let contracted = credits.filter { $0.state == .contracted && $0.issuedOn == nil }
    return .on(
      credits,
      [
        CreditGroup(.fail, "forward", credits.filter { $0.isForward == true }),
        CreditGroup(.fail, "ahead", credits.filter(isAhead)),
        .waiting(claim, contracted, late: "not-issued"),
        CreditGroup(.evidence, "within-year", credits.filter(isWithinYear)),
        CreditGroup(
          .evidence, "no-dates",
          credits.filter {
            $0.state != .contracted && ($0.issuedOn == nil || $0.vintage == nil)
          }),
      ],
      observed: [
        "firstIssued": .date(credits.compactMap(\.issuedOn).min()),
        "lastVintageEnd": .date(credits.compactMap(\.vintage?.to).max()),
      ], limit: "issued >= vintageEnd", otherwise: "after", .count(credits.count))
  }
}
