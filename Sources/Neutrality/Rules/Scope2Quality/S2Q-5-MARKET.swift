extension Rule {
  /// Each instrument is of the market in which the electricity is consumed. Hong Kong and the
  /// mainland are two markets: a mainland instrument against a meter in Hong Kong fails, unless the
  /// setting `foreign-instrument` leaves it to a person. Scope 2 Guidance, table 7.1, grade A.
  package static let scope2Market = Rule(
    "S2Q-5-MARKET", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["same": 1, "other": 2, "not-shown": 1, "mainland": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let all = InstrumentCriteria.all(of: claim)
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let mute = all.filter {
      $0.instrument.market == nil || $0.instrument.consumptionMarket == nil
    }.map(\.instrument.id)
    let foreign = all.filter { !$0.isOfMarket && !mute.contains($0.instrument.id) }
    let isLeftToPerson = claim.settings.foreignInstrument == .evidence
    let other = foreign.filter { !isLeftToPerson || !$0.isMainlandForHongKong }
    let markets = Set(all.compactMap(\.instrument.market)).sorted()
    let seen: Observations = [
      "markets": .list(markets),
      "consumption": .list(Set(all.compactMap(\.instrument.consumptionMarket)).sorted()),
      "foreign": .count(foreign.count), "notShown": .count(mute.count),
    ]
    let limit = "foreign = 0, notShown = 0"
    if !other.isEmpty {
      let ids = other.map(\.instrument.id)
      let pairs = Set(
        other.map { "\($0.instrument.market ?? "") / \($0.instrument.consumptionMarket ?? "")" })
      return Judgement(
        .fail, "other", .list(ids), .list(pairs.sorted()),
        observed: seen, limit: limit, refs: ids)
    }
    if !mute.isEmpty {
      return Judgement(.fail, "not-shown", .list(mute), observed: seen, limit: limit, refs: mute)
    }
    if !foreign.isEmpty {
      let ids = foreign.map(\.instrument.id)
      return Judgement(
        .evidence, "mainland", .list(ids), observed: seen, limit: limit,
        refs: ids + foreign.compactMap(\.instrument.document?.digest))
    }
    return Judgement(.pass, "same", .list(markets), observed: seen, limit: limit)
  }
}
