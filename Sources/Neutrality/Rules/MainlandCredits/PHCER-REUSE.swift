import Quantities

extension Rule {
  /// Units of PHCER used for neutrality are not sold again and not used for another event.
  /// Guangzhou's draft of 2022, grade A as a draft.
  package static let phcerReuse = Rule(
    "PHCER-REUSE", .phcer, clause: "", locator: "Guangzhou, draft of 2022", grade: .a,
    needs: [.credits], reasons: ["once": 1, "used-again": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter { $0.programme == "PHCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let reused = credits.filter { !$0.otherUses.isEmpty || !$0.overlaps.isEmpty }
    let uses = Set(reused.flatMap { $0.otherUses + $0.overlaps }).sorted()
    return .on(
      credits, [CreditGroup(.fail, "used-again", reused, .list(uses))], limit: "usedAgain = 0",
      otherwise: "once", .count(credits.count))
  }
}
