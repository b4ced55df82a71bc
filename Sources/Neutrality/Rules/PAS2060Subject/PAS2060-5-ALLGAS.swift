import Quantities

extension Rule {
  /// All greenhouse gases are considered: each of the seven of the Kyoto basket is counted or said
  /// not to occur, and the footprint and what it is compared with use one GWP set. What is said of
  /// a gas is held against the inventory: one that it counts does occur, and one that is said to be
  /// counted and that no line has by name takes a person. PAS 2060:2014 clause 5.2.4, grade A; the
  /// list of gases is that of the Kyoto Protocol.
  package static let pas2060AllGases = Rule(
    "PAS2060-5-ALLGAS", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.gwpSet, referenceSet],
    reasons: [
      "all": 1, "gases-left-out": 1, "sets-differ": 2, "contradicted": 3,
      "not-by-name": 1,
    ], judge: judge)

  /// The gases of the Kyoto basket.
  private static let basket = ["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"]

  private static let referenceSet = Need("periods.gwp") { claim in
    references(of: claim).allSatisfy(\.gwp.isWritten)
  }

  /// The periods with which the footprint is compared.
  private static func references(of claim: NeutralityCase) -> [PeriodSummary] {
    claim.periods.filter { $0.kind == .baseline || $0.kind == .historic }
  }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let leftOut = basket.filter { claim.footprint.gases[$0] == nil }
    let sets = references(of: claim).compactMap(\.gwp)
    let seen: Observations = [
      "gases": .list(basket.filter { claim.footprint.gases[$0] != nil }),
      "leftOut": .list(leftOut), "gwp": .text(claim.footprint.gwp), "comparedWith": .list(sets),
    ]
    if !leftOut.isEmpty {
      return Judgement(.fail, "gases-left-out", .list(leftOut), observed: seen)
    }
    if let contradiction = try contradiction(claim, seen) { return contradiction }
    guard let gwp = claim.footprint.gwp, claim.footprint.gwp.isWritten else {
      return .missing(.gwpSet)
    }
    let others = Set(sets).subtracting([gwp]).sorted()
    if !others.isEmpty {
      return Judgement(.fail, "sets-differ", .text(gwp), .list(others), observed: seen)
    }
    if !referenceSet.isMet(claim) { return .missing(referenceSet) }
    let unnamed = notByName(claim)
    if !unnamed.isEmpty {
      return Judgement(.evidence, "not-by-name", .list(unnamed), observed: seen)
    }
    return Judgement(.pass, "all", .text(gwp), observed: seen)
  }

  /// What the inventory counts of gases that are said not to occur.
  private static func contradiction(
    _ claim: NeutralityCase, _ seen: Observations
  ) throws(ArithmeticError) -> Judgement? {
    let absent = basket.filter { claim.footprint.gases[$0] == .notOccurring }
    var (gases, sources, sum) = (Set<String>(), [String](), ExactSum())
    for source in claim.footprint.sources where source.isIncluded {
      let emitted = source.basketGases
      let found = absent.filter { (emitted[$0] ?? .zero) > .zero }
      if found.isEmpty { continue }
      gases.formUnion(found)
      sources.append(source.id)
      // Of a figure for several gases the whole is shown.
      if source.isBurntAsOneFigure, let kg = source.kg { sum.add(kg) }
      for (gas, kg) in source.gasKg {
        if let name = SourceSummary.basketGas(gas), found.contains(name) { sum.add(kg) }
      }
    }
    if gases.isEmpty { return nil }
    let kg = try sum.total()
    return Judgement(
      .fail, "contradicted", .list(basket.filter(gases.contains)), .mass(kg), .list(sources),
      observed: seen.adding(["contradictingKg": .mass(kg)]), limit: "contradictingKg = 0",
      refs: sources)
  }

  /// Gases that are said to be counted and that no line names. A figure for several gases can hold
  /// those of burning; it names none.
  private static func notByName(_ claim: NeutralityCase) -> [String] {
    let sources = claim.footprint.sources.filter { $0.isIncluded && !$0.gases.isEmpty }
    if sources.isEmpty { return [] }
    var named = Set(sources.flatMap(\.basketGases.keys))
    if sources.contains(where: \.holdsSeveralGases) { named.formUnion(["CO2", "CH4", "N2O"]) }
    return basket.filter { claim.footprint.gases[$0] == .quantified && !named.contains($0) }
  }
}
