extension Rule {
  /// All greenhouse gases are considered: each of the seven of the Kyoto basket is counted or said
  /// not to occur, and the footprint and what it is compared with use one GWP set. PAS 2060:2014
  /// clause 5.2.4, grade A; the list of gases is that of the Kyoto Protocol.
  package static let pas2060AllGases = Rule(
    "PAS2060-5-ALLGAS", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.gwpSet, referenceSet],
    reasons: ["all": 1, "gases-left-out": 1, "sets-differ": 2], judge: judge)

  /// The gases of the Kyoto basket.
  private static let basket = ["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"]

  private static let referenceSet = Need("periods.gwp") { claim in
    references(of: claim).allSatisfy(\.gwp.isWritten)
  }

  /// The periods with which the footprint is compared.
  private static func references(of claim: NeutralityCase) -> [PeriodSummary] {
    claim.periods.filter { $0.kind == .baseline || $0.kind == .historic }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let leftOut = basket.filter { claim.footprint.gases[$0] == nil }
    let sets = references(of: claim).compactMap(\.gwp)
    let seen: Observations = [
      "gases": .list(basket.filter { claim.footprint.gases[$0] != nil }),
      "leftOut": .list(leftOut), "gwp": .text(claim.footprint.gwp), "comparedWith": .list(sets),
    ]
    if !leftOut.isEmpty {
      return Judgement(.fail, "gases-left-out", .list(leftOut), observed: seen)
    }
    guard let gwp = claim.footprint.gwp, claim.footprint.gwp.isWritten else {
      return .missing(.gwpSet)
    }
    let others = Set(sets).subtracting([gwp]).sorted()
    if !others.isEmpty {
      return Judgement(.fail, "sets-differ", .text(gwp), .list(others), observed: seen)
    }
    if !referenceSet.isMet(claim) { return .missing(referenceSet) }
    return Judgement(.pass, "all", .text(gwp), observed: seen)
  }
}
