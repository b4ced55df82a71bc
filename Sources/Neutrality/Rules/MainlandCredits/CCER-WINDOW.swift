import Quantities

extension Rule {
  /// Reductions of a CCER happened after 22 September 2020 and were registered within five years;
  /// units outside that window are of the old scheme. Measures of 2023, grade C: day and years are
  /// the settings `ccer-reductions-after` and `ccer-years`.
  package static let ccerWindow = Rule(
    "CCER-WINDOW", .ccer, clause: "", grade: .c, needs: [.credits],
    reasons: ["within": 1, "before": 2, "late": 2, "no-dates": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter { $0.programme == "CCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let start = claim.settings.ccerReductionsAfter
    let years = claim.settings.ccerYears
    let isLate = { (credit: CreditSummary) in
      guard let registered = credit.registeredOn, let first = credit.vintage?.from else {
        return false
      }
      return registered > first.adding(years: years)
    }
    return .on(
      credits,
      [
        CreditGroup(
          .evidence, "no-dates",
          credits.filter { $0.vintage == nil || $0.registeredOn == nil }),
        CreditGroup(
          .warn, "before", credits.filter { $0.vintage.map { $0.from <= start } ?? false },
          .date(start)),
        CreditGroup(.warn, "late", credits.filter(isLate), .count(years)),
      ],
      observed: [
        "firstReduction": .date(credits.compactMap(\.vintage?.from).min()),
        "lastRegistered": .date(credits.compactMap(\.registeredOn).max()),
      ], limit: "firstReduction > \(start), registered <= reduction + \(years) years",
      otherwise: "within", .count(credits.count))
  }
}
