import Quantities

extension Rule {
  /// The organiser keeps data, documents and the proof of cancellation, so that all can be traced.
  /// Units that are still to be retired have no proof yet. Notice of four Guangdong departments,
  /// grade A.
  package static let guangdongRecords = Rule(
    "GD-EVT-RECORDS", .guangdong, clause: "", locator: "notice of 2026-01-22", grade: .a,
    needs: [.event, .credits],
    reasons: ["kept": 1, "no-proof": 1, "open": 2, "not-retired": 1, "untraceable": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let retired = claim.retiredCredits
    let proof = claim.offsetting.cancellationProof
    return .on(
      claim.usableCredits,
      [
        CreditGroup(.fail, "no-proof", retired.filter { proof == nil && $0.evidence == nil }),
        .waiting(claim, claim.openCredits, late: "not-retired"),
        CreditGroup(
          .evidence, "untraceable", retired.filter { $0.serial == nil && $0.registryURL == nil },
          documents: [proof]),
      ], observed: ["proof": .text(proof?.name), "asOf": .date(claim.asOf)],
      limit: "noProof = 0", otherwise: "kept", .count(retired.count))
  }
}
