import Quantities

extension Rule {
  /// Reductions outside the footprint of the subject do not count. PAS 2060:2014 clause 8.2.2,
  /// grade A.
  package static let pas2060InBoundary = Rule(
    "PAS2060-8-IN-BOUNDARY", .pas2060, clause: "8", locator: "8.2.2", grade: .a,
    needs: [.outsideCounted], reasons: ["none": 0, "counted": 1, "not-stated": 0], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let counted = claim.reduction.outsideCountedKg
    if claim.isOffsetOnly && counted == nil { return .notApplicable(.firstPeriod) }
    let seen: Observations = ["outsideCountedKg": .mass(counted)]
    let limit = "outsideCountedKg = 0"
    guard let counted else {
      return Judgement(.evidence, "not-stated", observed: seen, limit: limit)
    }
    return counted.isZero
      ? Judgement(.pass, "none", observed: seen, limit: limit)
      : Judgement(.fail, "counted", .mass(counted), observed: seen, limit: limit)
  }
}

extension Need {
  fileprivate static let outsideCounted = Need("reduction.outside_counted_kg") { claim in
    !claim.claimsAchievement || claim.isOffsetOnly || claim.reduction.outsideCountedKg != nil
  }
}
