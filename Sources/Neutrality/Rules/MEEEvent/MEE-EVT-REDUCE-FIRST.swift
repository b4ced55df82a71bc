import Quantities

extension Rule {
  /// Emissions are controlled before they are offset: the plan says how. MEE 2019 No. 19 article 6,
  /// grade A. That offsets cover actual emissions is tried with the balance.
  package static let meeReduceFirst = Rule(
    "MEE-EVT-REDUCE-FIRST", .mee, clause: "", locator: "article 6", grade: .a,
    needs: [.event, words], reasons: ["stated": 1], judge: judge)

  private static let words = Need("plan.reductions_before_offsets") {
    $0.plan?.reductionsBeforeOffsets.hasWords ?? false
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if claim.event == nil { return claim.withoutEvent }
    guard let text = claim.plan?.reductionsBeforeOffsets, !text.isEmpty else {
      return .missing(words)
    }
    return Judgement(
      .pass, "stated", .text(text),
      observed: ["measures": .count(claim.plan?.measures.count ?? 0)])
  }
}
