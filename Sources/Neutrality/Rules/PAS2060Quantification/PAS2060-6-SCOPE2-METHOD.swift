extension Rule {
  /// The claim says how Scope 2 is counted, and counts the baseline the same way. A market-based
  /// figure shows the location-based one beside it, and rests on no instrument that a quality
  /// criterion rules out. PAS 2060 is older than the Scope 2 Guidance and silent, grade D.
  package static let pas2060Scope2Method = Rule(
    "PAS2060-6-SCOPE2-METHOD", .pas2060, clause: "6", grade: .d,
    needs: [.sources, basis, baselineBasis],
    reasons: [
      "stated": 1, "no-energy": 0, "baseline-differs": 2, "ruled-out": 1, "no-location": 0,
    ], terms: Scope2Basis.allCases.map { "basis.\($0.rawValue)" }, judge: judge)

  private static let basis = Need("footprint.scope2_basis") { $0.footprint.scope2Basis != nil }
  private static let baselineBasis = Need("periods.scope2_basis") { claim in
    claim.periods(.baseline).allSatisfy { $0.scope2Basis != nil }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let footprint = claim.footprint
    if footprint.sources.isEmpty { return .missing(.sources) }
    if !footprint.sources.contains(where: { $0.scope == 2 }), footprint.scope2Basis == nil {
      return Judgement(.pass, "no-energy")
    }
    guard let counted = footprint.scope2Basis else { return .missing(basis) }
    let name = Value.term("basis.\(counted.rawValue)")
    let before = claim.periods(.baseline).last?.scope2Basis
    let ruledOut =
      counted == .market ? InstrumentCriteria.all(of: claim).filter(\.isRuledOut) : []
    let ids = ruledOut.map(\.instrument.id)
    let seen: Observations = [
      "basis": .text(counted.rawValue), "baselineBasis": .text(before?.rawValue),
      "locationKg": .mass(footprint.scope2LocationKg), "marketKg": .mass(footprint.scope2MarketKg),
      "ruledOut": .count(ids.count),
    ]
    let limit = "ruledOut = 0"
    if let before, before != counted {
      return Judgement(
        .fail, "baseline-differs", name, .term("basis.\(before.rawValue)"), observed: seen,
        limit: limit)
    }
    if !ids.isEmpty {
      return Judgement(.fail, "ruled-out", .list(ids), observed: seen, limit: limit, refs: ids)
    }
    if !baselineBasis.isMet(claim) { return .missing(baselineBasis) }
    if counted == .market && footprint.scope2LocationKg == nil {
      return Judgement(.warn, "no-location", observed: seen, limit: limit)
    }
    return Judgement(.pass, "stated", name, observed: seen, limit: limit)
  }
}
