import Quantities

extension Rule {
  /// Scope 2 is told both ways where instruments exist. One way only fails under the GHG Protocol,
  /// whose duty it is, and where no method is named; under another method it is disclosed. Scope 2
  /// Guidance, grade A; the warning is ours.
  package static let scope2Dual = Rule(
    "S2Q-DUAL", .scope2Guidance, clause: "", locator: "dual reporting", grade: .a,
    needs: [figures], reasons: ["both": 2, "one-way": 1, "one-way-other-method": 2],
    terms: Scope2Basis.allCases.map { "basis.\($0.rawValue)" }, judge: judge)

  private static let figures = Need("activities") {
    $0.footprint.scope2LocationKg != nil || $0.footprint.scope2MarketKg != nil
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let footprint = claim.footprint
    let (location, market) = (footprint.scope2LocationKg, footprint.scope2MarketKg)
    if footprint.scope2Instruments.isEmpty && market == nil && footprint.scope2Basis != .market {
      return .notApplicable(.noInstruments)
    }
    if location == nil && market == nil { return .missing(figures) }
    let method = footprint.method?.name
    let seen: Observations = [
      "locationKg": .mass(location), "marketKg": .mass(market), "method": .text(method),
    ]
    if location != nil && market != nil {
      return Judgement(.pass, "both", .mass(location), .mass(market), observed: seen)
    }
    let missing = Value.term(location == nil ? "basis.location" : "basis.market")
    if let method, !method.hasPrefix("GHG Protocol") {
      return Judgement(.warn, "one-way-other-method", missing, .text(method), observed: seen)
    }
    return Judgement(.fail, "one-way", missing, observed: seen)
  }
}
