import Quantities

extension Rule {
  /// One retirement serves several claims only where the ledger records its parts as blocks without
  /// a unit in common, which together are no more than the retirement. Ledger rules of the
  /// reference, grade A.
  package static let ledgerPartial = Rule(
    "LEDGER-PARTIAL", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: ["whole": 1, "split": 1, "not-split": 2, "too-much": 3, "no-quantity": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let credits = claim.usableCredits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let shared = credits.filter { !($0.sharedRetirement?.claims.isEmpty ?? true) }
    let whole = shared.filter { $0.sharedRetirement?.isSplit != true }
    let excess = shared.filter { credit in
      guard let kg = credit.sharedRetirement?.kg, let other = credit.sharedRetirement?.otherKg
      else { return false }
      return Int128(credit.kg) + Int128(other) > Int128(kg)
    }
    let first = excess.first
    let usedKg = try ExactDecimal(first?.kg ?? 0)
      .adding(ExactDecimal(first?.sharedRetirement?.otherKg ?? 0))
    return .on(
      credits,
      [
        CreditGroup(
          .fail, "not-split", whole,
          .list(Set(whole.flatMap { $0.sharedRetirement?.claims ?? [] }).sorted())),
        CreditGroup(
          .fail, "too-much", excess, .mass(usedKg), .mass(first?.sharedRetirement?.kg ?? 0)),
        CreditGroup(
          .evidence, "no-quantity",
          shared.filter {
            $0.sharedRetirement?.kg == nil || $0.sharedRetirement?.otherKg == nil
          }),
      ], observed: ["shared": .count(shared.count)], limit: "used <= retirement",
      otherwise: shared.isEmpty ? "whole" : "split",
      shared.isEmpty ? .count(credits.count) : .list(shared.map(\.id)))
  }
}
