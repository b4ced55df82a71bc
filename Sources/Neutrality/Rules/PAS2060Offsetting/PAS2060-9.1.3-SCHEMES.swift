import Quantities

extension Rule {
  /// The entity confirms and records that the chosen scheme does not conflict with the principles
  /// of clause 9.1.2; for schemes that are not listed a person looks at that record. PAS 2060:2014
  /// clause 9.1.3, grade A; the members of the list are grade B and C.
  package static let pas2060Schemes = Rule(
    "PAS2060-9.1.3-SCHEMES", .pas2060, clause: "9.1.3", grade: .a, needs: [.credits],
    reasons: ["listed": 1, "not-confirmed": 1, "unlisted": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let unlisted = credits.filter { !$0.isListed(in: Programmes.pas2060) }
    let confirmation = claim.offsetting.schemeConfirmation
    return .on(
      credits,
      [
        CreditGroup(.fail, "not-confirmed", confirmation == nil ? credits : []),
        CreditGroup(
          .evidence, "unlisted", unlisted, .list(unlisted.programmes), documents: [confirmation]),
      ],
      observed: [
        "programmes": .list(credits.programmes), "confirmation": .text(confirmation?.name),
      ], limit: "unlisted = 0", otherwise: "listed", .list(credits.programmes))
  }
}
