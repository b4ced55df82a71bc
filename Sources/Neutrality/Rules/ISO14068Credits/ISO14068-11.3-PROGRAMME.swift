import Quantities

extension Rule {
  /// The programme meets the seven requirements, among them independent verification and rules
  /// against double counting and leakage. Programmes that the ICVCM holds eligible for its CCP
  /// label pass; others take a person. ISO 14068-1:2023 clause 11.3, grade A for the count and two
  /// requirements; the list that decides is grade C.
  package static let iso14068Programme = Rule(
    "ISO14068-11.3-PROGRAMME", .iso14068, clause: "11.3", grade: .c, needs: [.credits],
    reasons: ["eligible": 1, "unlisted": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let unlisted = credits.filter { !$0.isListed(in: Programmes.ccp) }
    return .on(
      credits, [CreditGroup(.evidence, "unlisted", unlisted, .list(unlisted.programmes))],
      observed: ["programmes": .list(credits.programmes)], limit: "unlisted = 0",
      otherwise: "eligible", .list(credits.programmes))
  }
}
