import Quantities

extension Rule {
  /// PAS 2060 may still be cited for the period. The document was withdrawn on 30 November 2025: a
  /// period that ends later needs ISO 14068-1. For an older period that is declared later, an
  /// opinion counts that was given while the document stood, or in a verification that was closed
  /// by 31 December 2025. BSI's transition page, grade A; the days are settings. A
  /// declaration of a day that is to come is not made, and an opinion of such a day is none.
  package static let pas2060Status = Rule(
    "PAS2060-0-STATUS", .pas2060, clause: "0", grade: .a,
    needs: [.lastDay, .declarationDate],
    reasons: [
      "in-force": 2, "period-later": 2, "opinion-in-force": 2, "opinion-closing": 3,
      "no-opinion": 2, "opinion-later": 2, "future": 1,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let periodEnd = claim.lastDay else { return .missing(.lastDay) }
    let (limit, closing) = (claim.settings.pas2060LastDay, claim.settings.pas2060LastOpinion)
    let opinion = claim.validation.statementOn
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "periodEnd": .date(periodEnd), "declared": .date(claim.declaration.date),
          "opinion": .date(opinion), "asOf": .date(claim.asOf),
        ],
        limit: "periodEnd <= \(limit), declared <= asOf",
        refs: [claim.validation.statement?.digest].compactMap(\.self))
    }
    if periodEnd > limit {
      return judgement(.fail, "period-later", .date(periodEnd), .date(limit))
    }
    guard let declared = claim.declaration.date else { return .missing(.declarationDate) }
    if declared > claim.asOf { return judgement(.fail, "future", .date(declared)) }
    if declared <= limit { return judgement(.pass, "in-force", .date(declared), .date(limit)) }
    // A self-validation is no opinion that a verifier gave.
    guard let opinion, opinion <= claim.asOf, claim.validation.kind != .selfValidation else {
      return judgement(.evidence, "no-opinion", .date(declared), .date(limit))
    }
    if opinion <= limit {
      return judgement(.pass, "opinion-in-force", .date(opinion), .date(limit))
    }
    return opinion <= closing
      ? judgement(.warn, "opinion-closing", .date(opinion), .date(limit), .date(closing))
      : judgement(.evidence, "opinion-later", .date(opinion), .date(closing))
  }
}
