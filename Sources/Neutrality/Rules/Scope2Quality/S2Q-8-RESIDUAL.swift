extension Rule {
  /// What no instrument covers takes the residual mix, or the claim says that there is none. Asked
  /// of every market-based figure. Scope 2 Guidance, table 7.1, grade A.
  package static let scope2Residual = Rule(
    "S2Q-8-RESIDUAL", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    needs: [answer], reasons: ["mix-used": 0, "absence-disclosed": 0], judge: judge)

  private static let answer = Need("footprint.residual_mix") { $0.footprint.residualMix != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let footprint = claim.footprint
    if footprint.scope2Instruments.isEmpty && footprint.scope2MarketKg == nil
      && footprint.scope2Basis != .market
    {
      return .notApplicable(.noInstruments)
    }
    guard let said = footprint.residualMix else { return .missing(answer) }
    let seen: Observations = ["residualMix": .text(said.rawValue)]
    return switch said {
    case .used: Judgement(.pass, "mix-used", observed: seen)
    case .absent: Judgement(.pass, "absence-disclosed", observed: seen)
    }
  }
}
