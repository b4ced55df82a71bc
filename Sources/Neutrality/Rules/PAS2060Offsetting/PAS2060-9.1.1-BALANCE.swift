import Quantities

extension Rule {
  /// Retired credits of the claim are not less than the footprint, which is gross. Nothing is
  /// rounded: a programme of whole tonnes needs the next whole tonne. While the time to retire
  /// runs, credits that are held can still make it. Less than the footprint with the estimates of
  /// what was left out is a warning. PAS 2060:2014 clause 9.1.1, grade A; the warning is ours.
  ///
  /// A certificate of HKQAA's class 3 (ii) may state a share of reduction in place of net zero:
  /// what is left need not be offset then. Whether the share is right is the matter of
  /// HKQAA-ACHIEVE and of the rules on reductions.
  package static let pas2060Balance = Rule(
    "PAS2060-9.1.1-BALANCE", .pas2060, clause: "9.1.1", grade: .a,
    needs: [.sources, .credits, .declarationDate],
    reasons: [
      "covered": 2, "without-exclusions": 3, "not-retired": 4, "short": 4,
      "share-claimed": 2,
    ],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let coverage = try Coverage(claim.footprint)
    let grossKg = coverage.includedKg
    let retiredKg = try claim.retiredCredits.totalKg()
    let openKg = try claim.openCredits.totalKg()
    let neededKg = try grossKg.roundedUp(toMultipleOf: 1000)
    let seen: Observations = [
      "footprintKg": .mass(grossKg), "retiredKg": .mass(retiredKg),
      "wholeTonnesKg": .mass(neededKg), "openKg": .mass(openKg),
      "withExclusionsKg": .mass(coverage.totalKg),
    ]
    let limit = "retiredKg >= footprintKg"
    let refs = claim.retiredCredits.map(\.id)
    if retiredKg >= coverage.totalKg {
      return Judgement(
        .pass, "covered", .mass(retiredKg), .mass(grossKg), observed: seen, limit: limit,
        refs: refs)
    }
    if retiredKg >= grossKg {
      return Judgement(
        .warn, "without-exclusions", .mass(retiredKg), .mass(grossKg), .mass(coverage.totalKg),
        observed: seen, limit: limit, refs: refs)
    }
    if claim.standard == .hkqaa, claim.declaration.certificate.contains(.reductionShare) {
      return Judgement(
        .notApplicable, "share-claimed", .mass(retiredKg), .mass(grossKg), observed: seen)
    }
    let shortKg = try grossKg.subtracting(retiredKg)
    if try retiredKg.adding(openKg) >= grossKg, let due = RetirementClock.deadline(of: claim),
      claim.asOf <= due
    {
      return Judgement(
        .pending, "not-retired", .mass(retiredKg), .mass(grossKg), .mass(shortKg), .date(due),
        observed: seen, limit: limit, due: due, refs: refs + claim.openCredits.map(\.id))
    }
    return Judgement(
      .fail, "short", .mass(retiredKg), .mass(grossKg), .mass(shortKg), .mass(neededKg),
      observed: seen, limit: limit, refs: refs)
  }
}
