import Quantities

extension Rule {
  /// Credits meet the five criteria: real, additional, against a credible baseline, permanent or
  /// safeguarded, certified. What a program can see of that is what PAS 2060 asks too, with the
  /// programmes of clause 11.3. ISO 14068-1:2023 clause 11.2, grade A for the count and for (b) to
  /// (d), C for the others.
  package static let iso14068Criteria = Rule(
    "ISO14068-11.2-CRITERIA", .iso14068, clause: "11.2", grade: .a, needs: [.credits],
    reasons: CreditQuality.reasons.merging(["sound": 1]) { first, _ in first }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    return .on(
      credits, CreditQuality.groups(credits, listedIn: Programmes.ccp),
      limit: "project = 0, unlisted = 0, noBuffer = 0, unknown = 0", otherwise: "sound",
      .count(credits.count))
  }
}
