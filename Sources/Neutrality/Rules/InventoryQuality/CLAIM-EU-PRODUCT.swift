import Quantities

extension Rule {
  /// A claim of neutrality about a product that is made in the European Union from 27 September
  /// 2026 on needs a lawyer's look: from then on Directive (EU) 2024/825 applies, which prohibits
  /// such claims where they rest on offsets. The date grade A, the prohibition grade C. A claim
  /// without a date is judged on the day of the judgement.
  package static let claimOnProductInEU = Rule(
    "CLAIM-EU-PRODUCT", .law, clause: "", locator: "Directive (EU) 2024/825", grade: .c,
    needs: [markets], reasons: ["other-markets": 1, "before": 2, "legal-review": 3],
    judge: judge)

  private static let markets = Need("subject.markets") {
    !$0.isProduct || !$0.subject.markets.isEmpty
  }

  private static let applies = CalendarDate.day(2026, 9, 27)

  /// The Union and its members.
  private static let union: Set = [
    "EU", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isProduct { return .notApplicable(.notAProduct) }
    let day = claim.declaration.date ?? claim.asOf
    let inside = claim.subject.markets.filter(union.contains)
    let seen: Observations = [
      "claimed": .date(day), "markets": .list(claim.subject.markets), "inUnion": .list(inside),
    ]
    let limit = "claimed < \(applies)"
    if day < applies {
      return Judgement(
        .pass, "before", .date(day), .date(applies), observed: seen, limit: limit)
    }
    if claim.subject.markets.isEmpty { return .missing(markets, .warn) }
    if inside.isEmpty {
      return Judgement(
        .pass, "other-markets", .list(claim.subject.markets), observed: seen, limit: limit)
    }
    return Judgement(
      .warn, "legal-review", .list(inside), .date(day), .date(applies), observed: seen,
      limit: limit)
  }
}
