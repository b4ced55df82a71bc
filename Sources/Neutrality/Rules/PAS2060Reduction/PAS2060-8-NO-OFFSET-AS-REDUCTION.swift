import Quantities

extension Rule {
  /// Credits that were bought never count as a reduction. Where nothing is said of it, the figure
  /// that is compared must be the footprint before offsets, or a person looks. PAS 2060:2014 clause
  /// 8, grade A.
  package static let pas2060NoOffsetAsReduction = Rule(
    "PAS2060-8-NO-OFFSET-AS-REDUCTION", .pas2060, clause: "8", grade: .a,
    needs: [.offsetsCounted],
    reasons: ["none": 0, "gross": 1, "counted": 1, "not-stated": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let counted = claim.reduction.offsetsCountedKg
    let grossKg = try Coverage(claim.footprint).includedKg
    let comparedKg = claim.reduction.baseline?.currentKg
    let seen: Observations = [
      "offsetsCountedKg": .mass(counted), "footprintKg": .mass(grossKg),
      "comparedKg": .mass(comparedKg),
    ]
    let limit = "offsetsCountedKg = 0"
    if let counted {
      return counted.isZero
        ? Judgement(.pass, "none", observed: seen, limit: limit)
        : Judgement(.fail, "counted", .mass(counted), observed: seen, limit: limit)
    }
    if comparedKg == grossKg && !claim.footprint.sources.isEmpty {
      return Judgement(.pass, "gross", .mass(grossKg), observed: seen, limit: limit)
    }
    return Judgement(
      .evidence, "not-stated", .mass(comparedKg), .mass(grossKg), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let offsetsCounted = Need("reduction.offsets_counted_kg") { claim in
    !claim.claimsAchievement || claim.reduction.offsetsCountedKg != nil
      || claim.reduction.baseline?.currentKg != nil
  }
}
