import Quantities

extension Rule {
  /// An achievement comes with the commitment to reduce further or to hold net zero in later years.
  /// Its certificate may state a share of reduction, which the claim must state then as well; it
  /// states the offsets that were used. HKQAA's scheme, class 3 (ii), grade A; what the certificate
  /// states of offsets is grade C. The other rules of the class are those of PAS 2060.
  package static let hkqaaAchieve = Rule(
    "HKQAA-ACHIEVE", .hkqaa, clause: "", locator: "class 3 (ii)", grade: .a,
    needs: [.furtherCommitment],
    reasons: [
      "promised": 1, "share-stated": 2, "promise-only": 0, "offsets-unstated": 1,
      "share-unstated": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let (stated, further) = (
      claim.declaration.certificate, claim.declaration.furtherCommitment
    )
    let share = claim.reduction.statedShare
    let retiredKg = try claim.retiredCredits.totalKg()
    let seen: Observations = [
      "furtherCommitment": .text(further), "retiredKg": .mass(retiredKg),
      "reductionShare": share.map(Value.share) ?? .unknown,
    ]
    if !claim.claimsAchievement { return Judgement(.fail, "promise-only", observed: seen) }
    if further.saysNothing { return .missing(.furtherCommitment) }
    if retiredKg > .zero, !stated.isEmpty, !stated.contains(.offsets) {
      return Judgement(.fail, "offsets-unstated", .mass(retiredKg), observed: seen)
    }
    guard stated.contains(.reductionShare) else {
      return Judgement(.pass, "promised", .text(further), observed: seen)
    }
    guard let share else { return Judgement(.fail, "share-unstated", observed: seen) }
    return Judgement(.pass, "share-stated", .text(further), .share(share), observed: seen)
  }
}

extension Need {
  fileprivate static let furtherCommitment = Need("declaration.further_commitment") {
    !$0.declaration.furtherCommitment.saysNothing
  }
}
