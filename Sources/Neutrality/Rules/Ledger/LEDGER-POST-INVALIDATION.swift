import Quantities

extension Rule {
  /// Units found to be excess, withdrawn or reversed after retirement are replaced. A claim that is
  /// open fails until they are; one that was declared before with all its credits retired keeps its
  /// verdict and says that they were impaired afterwards. Ledger rules of the reference, grade A.
  package static let ledgerPostInvalidation = Rule(
    "LEDGER-POST-INVALIDATION", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: ["sound": 1, "impaired": 1, "historic": 2, "replaced": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.offsetting.credits
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let impaired = credits.filter { isImpaired($0, claim.asOf) }
    let sound = Set(
      claim.retiredCredits.filter { !isImpaired($0, claim.asOf) }.map(\.id))
    let open = impaired.filter { $0.replacedBy.map { !sound.contains($0) } ?? true }
    let last = open.compactMap(\.impairedOn).max()
    let wasDeclared = { (credit: CreditSummary) in
      guard let declared = claim.declaration.date, let day = credit.impairedOn else { return false }
      return claim.openCredits.isEmpty && declared < day
    }
    return .on(
      credits,
      [
        CreditGroup(.fail, "impaired", open.filter { !wasDeclared($0) }),
        CreditGroup(.warn, "historic", open.filter(wasDeclared), .date(last)),
      ],
      observed: [
        "found": .count(impaired.count), "replaced": .count(impaired.count - open.count),
        "declared": .date(claim.declaration.date), "lastImpaired": .date(last),
        "asOf": .date(claim.asOf),
      ], limit: "impaired = 0", otherwise: impaired.isEmpty ? "sound" : "replaced",
      impaired.isEmpty ? .count(credits.count) : .list(impaired.map(\.id)))
  }

  private static func isImpaired(_ credit: CreditSummary, _ day: CalendarDate) -> Bool {
    if let found = credit.impairedOn { return found <= day }
    return credit.state == .impaired || credit.project.status == .withdrawn
  }
}
