extension Rule {
  /// Each instrument conveys the attribute or the emission rate of the electricity. One that says
  /// nothing of it does not; neither does electricity under a feed-in tariff, whose attribute the
  /// power company has (grade C). Scope 2 Guidance, table 7.1, grade A.
  package static let scope2Claim = Rule(
    "S2Q-1-CLAIM", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["conveyed": 1, "fed-in": 1, "not-conveyed": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let all = InstrumentCriteria.all(of: claim)
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let fedIn = all.filter(\.isFedIn).map(\.instrument.id)
    let missing = all.filter { !$0.conveysClaim }.map(\.instrument.id)
    let seen: Observations = [
      "instruments": .count(all.count), "notConveyed": .count(missing.count),
      "fedIn": .count(fedIn.count),
    ]
    let limit = "notConveyed = 0"
    if !fedIn.isEmpty {
      return Judgement(.fail, "fed-in", .list(fedIn), observed: seen, limit: limit, refs: fedIn)
    }
    if !missing.isEmpty {
      return Judgement(
        .fail, "not-conveyed", .list(missing), observed: seen, limit: limit, refs: missing)
    }
    return Judgement(
      .pass, "conveyed", .count(all.count), observed: seen, limit: limit,
      refs: all.map(\.instrument.id))
  }
}
