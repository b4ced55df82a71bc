import Quantities

extension Rule {
  /// Five things are kept of credits: quantity and type; project, programme and host country;
  /// vintage and serials; the retirement with its day and a public record in the entity's name; a
  /// statement on double counting. ISO 14068-1:2023 clause 11.4, grade A for the count; the items
  /// are grade C.
  package static let iso14068CreditDocuments = Rule(
    "ISO14068-11.4-DOCS", .iso14068, clause: "11.4", grade: .c, needs: [.credits],
    reasons: ["documented": 1, "missing": 2], terms: items.map { "credit-record.\($0.name)" },
    judge: judge)

  private typealias Item = (
    name: String, isThere: @Sendable (CreditSummary, NeutralityCase) -> Bool
  )

  private static let items: [Item] = [
    ("quantity", { credit, _ in credit.kg > 0 && credit.mitigation != nil }),
    (
      "project",
      { credit, _ in
        (credit.project.id ?? credit.project.name) != nil && credit.programme != nil
          && credit.project.country != nil
      }
    ),
    ("vintage", { credit, _ in credit.vintage != nil && credit.serial != nil }),
    (
      "retirement",
      { credit, claim in
        credit.retiredOn != nil && credit.registryURL != nil && claim.isForClaimant(credit)
      }
    ),
    (
      "double-counting",
      { credit, claim in claim.offsetting.doubleCounting != nil || credit.adjustment != nil }
    ),
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let missing = items.filter { item in !credits.allSatisfy { item.isThere($0, claim) } }
    let bare = credits.filter { credit in missing.contains { !$0.isThere(credit, claim) } }
    let names = Value.terms(missing.map { "credit-record.\($0.name)" })
    return .on(
      credits, [CreditGroup(.fail, "missing", bare, names)],
      observed: ["missingItems": names], limit: "missing = 0", otherwise: "documented",
      .count(items.count))
  }
}
