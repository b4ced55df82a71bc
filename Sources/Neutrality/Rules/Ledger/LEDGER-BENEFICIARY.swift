import Quantities

extension Rule {
  /// Credits are retired for the entity: by its name, a known other name, or as a member of the
  /// group that a document shows. A retirement for nobody takes a person, one for somebody else
  /// fails unless an intermediary's letter is there to be looked at. Offset registries' samples,
  /// grade A.
  package static let ledgerBeneficiary = Rule(
    "LEDGER-BENEFICIARY", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: [
      "entity": 1, "other": 2, "intermediary": 2, "undisclosed": 1, "group-member": 1,
      "not-compared": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.retiredCredits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    func those(_ match: CreditSummary.BeneficiaryMatch?) -> [CreditSummary] {
      credits.filter { claim.beneficiaryMatch(of: $0) == match }
    }
    let others = those(.other).filter { $0.intermediaryLetter == nil }
    let intermediaries = those(.other).filter { $0.intermediaryLetter != nil }
    let uncompared = those(nil)
    return .on(
      credits,
      [
        CreditGroup(.fail, "other", others, names(others)),
        CreditGroup(
          .evidence, "intermediary", intermediaries, names(intermediaries),
          documents: intermediaries.map(\.intermediaryLetter)),
        CreditGroup(.evidence, "undisclosed", those(.undisclosed)),
        CreditGroup(
          .evidence, "group-member", those(.groupMember).filter { $0.evidence == nil }),
        CreditGroup(.evidence, "not-compared", uncompared, names(uncompared)),
      ], observed: ["entity": .text(claim.subject.entity)], limit: "other = 0",
      otherwise: "entity", .count(credits.count))
  }

  private static func names(_ credits: [CreditSummary]) -> Value {
    .list(Set(credits.compactMap(\.beneficiary)).sorted())
  }
}
