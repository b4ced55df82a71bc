import Quantities

extension Rule {
  /// PHCER is not on the list of PAS 2060: that its units meet the principles of clause 9.1.2 takes
  /// a person. Table C.2 of PAS 2060:2014, grade A for the mechanism.
  package static let phcerUnderPAS = Rule(
    "PHCER-UNDER-PAS", .phcer, clause: "", locator: "PAS 2060:2014, 9.1.3", grade: .a,
    needs: [.credits], reasons: ["not-listed": 1, "other-standard": 0], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let credits = claim.usableCredits.filter { $0.programme == "PHCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    // The achievement class of HKQAA rests on the rules of PAS 2060.
    guard claim.standard == .pas2060 || claim.standard == .hkqaa else {
      return Judgement(.notApplicable, "other-standard")
    }
    let confirmation = claim.offsetting.schemeConfirmation
    return Judgement(
      .evidence, "not-listed", .list(credits.map(\.id)),
      observed: ["credits": .count(credits.count), "confirmation": .text(confirmation?.name)],
      limit: "credits = 0", refs: credits.map(\.id) + [confirmation?.digest].compactMap(\.self))
  }
}
