import Quantities

extension Rule {
  /// What is offset is told in two parts: unabated, which was not yet reduced, and residual, which
  /// is left after all that is technically and economically feasible. Together they are the
  /// footprint less what was removed inside the boundary, equal in whole kg. ISO 14068-1:2023, grade
  /// A; the whole kg are ours.
  package static let iso14068UnabatedResidual = Rule(
    "ISO14068-UNABATED-RESIDUAL", .iso14068, clause: "",
    locator: "unabated and residual emissions", grade: .a,
    needs: [.sources, unabated, residual],
    reasons: ["split": 2, "mismatch": 3, "negative": 2], judge: judge)

  private static let unabated = Need("pathway.unabated_kg") { $0.pathway?.unabatedKg != nil }
  private static let residual = Need("pathway.residual_kg") { $0.pathway?.residualKg != nil }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    guard let unabatedKg = claim.pathway?.unabatedKg else { return .missing(unabated) }
    guard let residualKg = claim.pathway?.residualKg else { return .missing(residual) }
    let grossKg = try Coverage(claim.footprint).includedKg
    let removedKg = claim.pathway?.removalsKg ?? .zero
    let toOffsetKg = try grossKg.subtracting(removedKg)
    let sumKg = try unabatedKg.adding(residualKg)
    let differenceKg = try sumKg.subtracting(toOffsetKg)
    let seen: Observations = [
      "unabatedKg": .mass(unabatedKg), "residualKg": .mass(residualKg),
      "footprintKg": .mass(grossKg), "removedKg": .mass(removedKg),
      "toOffsetKg": .mass(toOffsetKg), "differenceKg": .mass(differenceKg),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "-1 < differenceKg < 1")
    }
    if unabatedKg.isNegative || residualKg.isNegative {
      return judgement(.fail, "negative", .mass(unabatedKg), .mass(residualKg))
    }
    return differenceKg.magnitude < ExactDecimal(1)
      ? judgement(.pass, "split", .mass(unabatedKg), .mass(residualKg))
      : judgement(.fail, "mismatch", .mass(sumKg), .mass(toOffsetKg), .mass(differenceKg))
  }
}
