extension Rule {
  /// It is confirmed in writing that each method was applied as it prescribes: for the subject
  /// (clause 5.2.5), the quantification (6.1.2, 6.2), the reduction (8.2.3) and the offset (9.1.3,
  /// 9.2). A promise has neither reduction nor offset yet, and a first period that is only offset
  /// has no reduction. PAS 2060:2014, grade A.
  package static let pas2060Confirmations = Rule(
    "PAS2060-6-CONFIRM", .pas2060, clause: "6", locator: "5.2.5, 6.1.2, 6.2, 8.2.3, 9.1.3, 9.2",
    grade: .a, reasons: ["confirmed": 1, "not-confirmed": 1],
    terms: ["subject", "quantification", "reduction", "offset"].map { "confirmation.\($0)" },
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let declaration = claim.declaration
    var asked = [
      ("subject", declaration.confirmsSubject),
      ("quantification", declaration.confirmsQuantification),
    ]
    if showsReduction(claim) { asked.append(("reduction", declaration.confirmsReduction)) }
    if showsOffset(claim) { asked.append(("offset", declaration.confirmsOffset)) }
    let missing = asked.filter { $0.1 != true }.map(\.0)
    let seen: Observations = [
      "asked": .list(asked.map(\.0)), "missing": .list(missing),
    ]
    return missing.isEmpty
      ? Judgement(
        .pass, "confirmed", .terms(asked.map { "confirmation.\($0.0)" }), observed: seen)
      : Judgement(
        .fail, "not-confirmed", .terms(missing.map { "confirmation.\($0)" }), observed: seen)
  }

  private static func showsReduction(_ claim: NeutralityCase) -> Bool {
    let reduction = claim.reduction
    if !claim.claimsAchievement { return false }
    if reduction.isFirstPeriod == true && claim.isOffsetOnly { return false }
    return claim.standard != .hkqaa || reduction.baseline != nil || reduction.previous != nil
  }

  /// The classes of HKQAA that disclose or show a peak have no offset.
  private static func showsOffset(_ claim: NeutralityCase) -> Bool {
    claim.claimsAchievement && (claim.standard != .hkqaa || !claim.offsetting.credits.isEmpty)
  }
}
