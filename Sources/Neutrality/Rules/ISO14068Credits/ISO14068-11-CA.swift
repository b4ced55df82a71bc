import Quantities

extension Rule {
  /// Whether the host country adjusted its balance is told of every credit. It is a disclosure and
  /// no condition: without an adjustment it must be said. ISO 14068-1:2023 clause 11 with its note
  /// to 11.1, grade A.
  package static let iso14068Adjustment = Rule(
    "ISO14068-11-CA", .iso14068, clause: "11", locator: "11.1", grade: .a, needs: [.credits],
    reasons: ["stated": 1, "not-stated": 1, "none": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let states = Set(credits.compactMap(\.adjustment?.rawValue)).sorted()
    return .on(
      credits,
      [
        CreditGroup(.fail, "not-stated", credits.filter { $0.adjustment == nil }),
        CreditGroup(.warn, "none", credits.filter { $0.adjustment == AdjustmentState.none }),
      ], observed: ["adjustments": .list(states)], limit: "notStated = 0", otherwise: "stated",
      .count(credits.count))
  }
}
