import Quantities

extension Rule {
  /// Credits are not much older than the period, and not younger. ISO 14068-1 has no number that
  /// was found; five years before the period are those of Taiwan's guideline, the setting
  /// `vintage-years`. ISO 14068-1:2023 clause 11.2, grade D.
  package static let iso14068Vintage = Rule(
    "ISO14068-11.2-VINTAGE", .iso14068, clause: "11.2", grade: .d, needs: [.period, .credits],
    reasons: ["within": 2, "old": 2, "after-period": 2, "no-vintage": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    guard let period = claim.applicationPeriod else { return .missing(.period) }
    let credits = claim.usableCredits
    let earliest = period.from.adding(years: -claim.settings.vintageYears)
    return .on(
      credits,
      [
        CreditGroup(.evidence, "no-vintage", credits.filter { $0.vintage == nil }),
        CreditGroup(
          .warn, "old", credits.filter { $0.vintage.map { $0.to < earliest } ?? false },
          .date(earliest)),
        CreditGroup(
          .warn, "after-period", credits.filter { $0.vintage.map { $0.to > period.to } ?? false },
          .date(period.to)),
      ],
      observed: [
        "firstVintageEnd": .date(credits.compactMap(\.vintage?.to).min()),
        "lastVintageEnd": .date(credits.compactMap(\.vintage?.to).max()),
      ], limit: "\(earliest) <= vintageEnd <= \(period.to)", otherwise: "within",
      .date(earliest), .date(period.to))
  }
}
