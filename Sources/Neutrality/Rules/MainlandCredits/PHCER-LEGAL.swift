import Quantities

extension Rule {
  /// Units of Guangdong's PHCER are cancelled in the province's registry, which the ledger calls
  /// retired, and while the measures are in force: five years from 6 May 2022. Later ones need a
  /// look at the renewal; the last day is the setting `phcer-last-day`. Yue Huan Fa [2022] 4, grade
  /// A.
  package static let phcerLegal = Rule(
    "PHCER-LEGAL", .phcer, clause: "", locator: "Yue Huan Fa [2022] 4", grade: .a,
    needs: [.credits],
    reasons: ["cancelled": 1, "not-cancelled": 1, "no-registry": 1, "outside": 3], judge: judge)

  private static let firstDay = CalendarDate.day(2022, 5, 6)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let credits = claim.usableCredits.filter { $0.programme == "PHCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let last = claim.settings.phcerLastDay
    let outside = credits.filter {
      let day = $0.retiredOn ?? claim.asOf
      return day < firstDay || day > last
    }
    return .on(
      credits,
      [
        CreditGroup(.fail, "not-cancelled", credits.filter { !claim.isRetired($0) }),
        CreditGroup(.fail, "no-registry", credits.filter { $0.record != .registry }),
        CreditGroup(.warn, "outside", outside, .date(firstDay), .date(last)),
      ],
      observed: [
        "firstCancelled": .date(credits.compactMap(\.retiredOn).min()),
        "lastCancelled": .date(credits.compactMap(\.retiredOn).max()),
        "asOf": .date(claim.asOf),
      ], limit: "\(firstDay) <= cancelled <= \(last)", otherwise: "cancelled",
      .count(credits.count))
  }
}
