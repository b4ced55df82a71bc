extension Rule {
  /// The best factor there is: market-based certificates, contracts, suppliers' rates, the residual
  /// mix, and the grid average only without one; location-based a factor of the part of the country
  /// before one of the whole. Whether there is a residual mix must be answered, and energy bought
  /// in total and the instruments' features are recommended; what lacks is disclosed. Scope 2
  /// Guidance, tables 6.2 and 6.3, 7.2 and chapter 8, grade A; that another order fails is ours.
  package static let scope2Hierarchy = Rule(
    "S2Q-HIERARCHY", .scope2Guidance, clause: "", locator: "Tables 6.2, 6.3", grade: .a,
    needs: [.sources],
    reasons: [
      "in-order": 0, "no-energy": 0, "average-despite-mix": 1, "national-despite-part": 0,
      "not-told": 1,
    ],
    terms: ["residual-mix", "location-factor", "total-energy", "features"].map { "scope2.\($0)" },
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let footprint = claim.footprint
    if footprint.sources.isEmpty { return .missing(.sources) }
    let instruments = footprint.scope2Instruments
    if instruments.isEmpty && !footprint.sources.contains(where: { $0.scope == 2 }) {
      return Judgement(.pass, "no-energy")
    }
    let averages = instruments.filter { $0.kind == .gridAverage }.map(\.id)
    let untold = untold(of: footprint)
    let seen: Observations = [
      "residualMix": .text(footprint.residualMix?.rawValue), "gridAverages": .list(averages),
      "usesNationalFactor": footprint.usesNationalFactor.map(Value.flag) ?? .unknown,
      "hasSubNationalFactor": footprint.hasSubNationalFactor.map(Value.flag) ?? .unknown,
      "notTold": .list(untold),
    ]
    if footprint.residualMix == .used && !averages.isEmpty {
      return Judgement(
        .fail, "average-despite-mix", .list(averages), observed: seen, refs: averages)
    }
    if footprint.usesNationalFactor == true && footprint.hasSubNationalFactor == true {
      return Judgement(.fail, "national-despite-part", observed: seen)
    }
    if !untold.isEmpty {
      return Judgement(
        .warn, "not-told", .terms(untold.map { "scope2.\($0)" }), observed: seen,
        limit: "notTold = 0")
    }
    return Judgement(.pass, "in-order", observed: seen, limit: "notTold = 0")
  }

  private static func untold(of footprint: FootprintSummary) -> [String] {
    var untold: [String] = []
    if footprint.residualMix == nil { untold.append("residual-mix") }
    // Only a national factor leaves open whether there is a better one.
    if footprint.usesNationalFactor == nil
      || (footprint.usesNationalFactor == true && footprint.hasSubNationalFactor == nil)
    {
      untold.append("location-factor")
    }
    if footprint.totalEnergyStated != true { untold.append("total-energy") }
    if !footprint.scope2Instruments.isEmpty && footprint.instrumentFeaturesStated != true {
      untold.append("features")
    }
    return untold
  }
}
