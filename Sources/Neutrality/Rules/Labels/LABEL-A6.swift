import Quantities

extension Rule {
  /// Units authorised under Article 6 of the Paris Agreement show for which purpose. Units that are
  /// authorised for international mitigation alone and used as a voluntary offset must say so.
  /// Offset registries' labels, grade C.
  package static let labelA6 = Rule(
    "LABEL-A6", .label, clause: "", locator: "Paris Agreement, Article 6", grade: .c,
    needs: [.credits],
    reasons: ["shown": 2, "international-only": 1, "not-authorised": 1, "no-purpose": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter {
      ArticleSix.isAuthorised($0) || !ArticleSix.labels($0.statedLabels).isEmpty
    }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let authorised = credits.filter(ArticleSix.isAuthorised)
    let purposes = Set(authorised.flatMap(ArticleSix.purposes)).sorted()
    return .on(
      credits,
      [
        CreditGroup(
          .fail, "not-authorised", credits.filter { !ArticleSix.isAuthorised($0) }),
        CreditGroup(
          .evidence, "no-purpose", authorised.filter { ArticleSix.purposes($0).isEmpty }),
        CreditGroup(
          .warn, "international-only",
          authorised.filter {
            ArticleSix.purposes($0).count == ArticleSix.international($0).count
          }),
      ], observed: ["purposes": .list(purposes)], limit: "notAuthorised = 0",
      otherwise: "shown", .list(authorised.map(\.id)), .list(purposes))
  }
}
