import Quantities

extension Rule {
  /// Credits stand for genuine reductions elsewhere, outside the subject and its value chain, under
  /// a listed programme; surrendered allowances are within the clause. PAS 2060:2014 clause 9.1.2
  /// (a), grade A; that a project known to lie inside fails is our reading of `elsewhere`.
  package static let pas2060Genuine = Rule(
    "PAS2060-9.1.2a-GENUINE", .pas2060, clause: "9.1.2a", locator: "9.1.2 (a)", grade: .a,
    needs: [.credits], reasons: ["elsewhere": 1, "inside": 1, "unknown": 1, "unlisted": 2],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let projects = credits.filter { !$0.isAllowance }
    let unlisted = projects.filter { !$0.isListed(in: Programmes.pas2060) }
    return .on(
      credits,
      [
        CreditGroup(.fail, "inside", projects.filter { $0.project.isOutsideSubject == false }),
        CreditGroup(.evidence, "unknown", projects.filter { $0.project.isOutsideSubject == nil }),
        CreditGroup(.evidence, "unlisted", unlisted, .list(unlisted.programmes)),
      ], limit: "inside = 0, unknown = 0, unlisted = 0", otherwise: "elsewhere",
      .count(credits.count))
  }
}
