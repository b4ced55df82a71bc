import Quantities

extension Rule {
  /// CCER may be used for voluntary neutrality. The interface of CCER and green certificates, grade
  /// A.
  package static let ccerForNeutrality = Rule(
    "CCER-VS-NEUTRAL", .ccer, clause: "", locator: "Guo Neng Zong Tong Xin Neng [2024] 124",
    grade: .a, needs: [.credits], reasons: ["allowed": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let credits = claim.usableCredits.filter { $0.programme == "CCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let kg = try credits.totalKg()
    return .on(
      credits, [], observed: ["ccerKg": .mass(kg)], otherwise: "allowed", .count(credits.count),
      .mass(kg))
  }
}
