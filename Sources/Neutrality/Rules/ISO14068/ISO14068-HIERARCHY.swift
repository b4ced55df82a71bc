import Quantities

extension Rule {
  /// Emissions are reduced and removals inside the boundary enhanced before anything is offset: a
  /// first year of offsets alone is no claim. The footprint is below the baseline, or measures were
  /// carried out between baseline and claim whose effect is quantified; those take a person, as the
  /// total does not show them. No source has a minimum in numbers. ISO 14068-1:2023, grade A.
  package static let iso14068Hierarchy = Rule(
    "ISO14068-HIERARCHY", .iso14068, clause: "", locator: "hierarchy", grade: .a,
    needs: [.declarationDate],
    reasons: ["reduced": 2, "measures": 2, "offset-only": 0, "no-reduction": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let (reference, current) = try figures(of: claim)
    let done = measures(of: claim)
    let seen: Observations = [
      "baselineKg": .mass(reference), "footprintKg": .mass(current),
      "measures": .list(done.map(\.name)), "declared": .date(claim.declaration.date),
    ]
    let limit = "footprintKg < baselineKg"
    if claim.reduction.route == .offsetOnly {
      return Judgement(.fail, "offset-only", observed: seen, limit: limit)
    }
    if let reference, let current, current < reference {
      return Judgement(
        .pass, "reduced", .mass(current), .mass(reference), observed: seen, limit: limit)
    }
    if done.isEmpty {
      return Judgement(
        .fail, "no-reduction", .mass(current), .mass(reference), observed: seen, limit: limit)
    }
    var sum = ExactSum()
    for measure in done { if let kg = measure.effectKg { sum.add(kg) } }
    return Judgement(
      .evidence, "measures", .list(done.map(\.name)), .mass(try sum.total()), observed: seen,
      limit: limit)
  }

  /// The two figures as they are compared; else those of the baseline and of the sources.
  private static func figures(
    of claim: NeutralityCase
  ) throws(ArithmeticError) -> (reference: ExactDecimal?, current: ExactDecimal?) {
    if let comparison = claim.reduction.baseline, let reference = comparison.referenceKg,
      let current = comparison.currentKg
    {
      return (reference, current)
    }
    let hasSources = !claim.footprint.sources.isEmpty
    return (
      claim.baseline.totalKg, hasSources ? try Coverage(claim.footprint).includedKg : nil
    )
  }

  /// The measures with an effect that were carried out from the baseline to the claim.
  private static func measures(of claim: NeutralityCase) -> [PlanSummary.Measure] {
    guard let plan = claim.plan else { return [] }
    let last = claim.declaration.date ?? claim.asOf
    let first = plan.baselineDate ?? claim.periods(.baseline).first?.span?.from
    return plan.measures.filter { measure in
      guard let day = measure.doneOn, let kg = measure.effectKg else { return false }
      return kg > .zero && day <= last && first.map { $0 <= day } ?? true
    }
  }
}
