import Quantities

extension Rule {
  /// The location-based figure of electricity is always shown; a market-based one stands beside it
  /// and rests on instruments that meet the quality criteria. Sources do not settle which of them is
  /// offset: the setting `iso-electricity-basis` says, the larger one unless it is changed. Where
  /// the claim counts by the market and only that figure falls, this is disclosed. ISO 14068-1:2023,
  /// grade D.
  package static let iso14068Scope2 = Rule(
    "ISO14068-SCOPE2", .iso14068, clause: "", grade: .d, needs: [location, basis],
    reasons: [
      "shown": 3, "smaller-used": 3, "no-instruments": 1, "criteria": 1, "only-market-falls": 2,
      "not-compared": 0,
    ], judge: judge)

  private static let location = Need("activities") {
    $0.footprint.scope2LocationKg != nil
  }
  private static let market = Need("activities") {
    $0.footprint.scope2MarketKg != nil
  }
  private static let basis = Need("footprint.scope2_basis") { $0.footprint.scope2Basis != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let footprint = claim.footprint
    guard let locationKg = footprint.scope2LocationKg else { return .missing(location) }
    guard let used = footprint.scope2Basis else { return .missing(basis) }
    let asked = claim.settings.isoElectricityBasis
    let marketKg = footprint.scope2MarketKg
    if marketKg == nil && (used == .market || asked == .market) { return .missing(market) }
    let usedKg = used == .market ? marketKg ?? locationKg : locationKg
    let neededKg =
      switch asked {
      case .location: locationKg
      case .market: marketKg ?? locationKg
      case .larger: max(locationKg, marketKg ?? locationKg)
      }
    let seen: Observations = [
      "locationKg": .mass(locationKg), "marketKg": .mass(marketKg), "usedKg": .mass(usedKg),
      "neededKg": .mass(neededKg), "basis": .text(asked.rawValue),
    ]
    func judgement(
      _ verdict: Verdict, _ key: String, _ slots: Value..., refs: [String] = []
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen, limit: "usedKg >= neededKg", refs: refs)
    }
    if usedKg < neededKg {
      return judgement(
        .fail, "smaller-used", .mass(usedKg), .mass(locationKg), .mass(marketKg))
    }
    if let marketKg {
      let instruments = footprint.scope2Instruments
      if instruments.isEmpty { return judgement(.fail, "no-instruments", .mass(marketKg)) }
      let failing = instruments.filter { !meetsCriteria($0) }.map(\.id)
      if !failing.isEmpty {
        return judgement(.fail, "criteria", .list(failing), refs: failing)
      }
    }
    if used == .market, let comparison = claim.reduction.baseline {
      if let warning = compare(comparison, seen) { return warning }
    }
    return judgement(.pass, "shown", .mass(locationKg), .mass(marketKg), .mass(usedKg))
  }

  /// The criteria that an instrument answers itself; no answer is no. Where and when it was made
  /// is the matter of the rules on instruments.
  private static func meetsCriteria(_ instrument: InstrumentSummary) -> Bool {
    switch instrument.kind {
    case .certificate:
      instrument.conveysClaim == true && instrument.isOnlyClaim == true
        && instrument.isRetired == true && instrument.duplicates.isEmpty
    case .contract: instrument.contractTransfersClaim == true && instrument.duplicates.isEmpty
    case .supplierRate: instrument.supplierNetsSales == true
    case .residualMix, .gridAverage: true
    case nil: false
    }
  }

  /// The warning where the figure that is claimed falls and the location-based one does not.
  private static func compare(
    _ comparison: ComparisonSummary, _ seen: Observations
  ) -> Judgement? {
    guard let before = comparison.referenceKg, let now = comparison.currentKg, now < before else {
      return nil
    }
    guard let oldKg = comparison.referenceLocationKg, let newKg = comparison.currentLocationKg
    else { return Judgement(.warn, "not-compared", observed: seen) }
    if newKg < oldKg { return nil }
    return Judgement(
      .warn, "only-market-falls", .mass(newKg), .mass(oldKg),
      observed: seen.adding(["locationNowKg": .mass(newKg), "locationBeforeKg": .mass(oldKg)]),
      limit: "locationNowKg < locationBeforeKg")
  }
}
