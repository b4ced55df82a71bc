extension Rule {
  /// Each instrument is the only one that carries the claim for its electricity; power whose claim
  /// was sold takes the residual mix. A serial that stands twice is no only one. Scope 2 Guidance,
  /// table 7.1, grade A.
  package static let scope2Unique = Rule(
    "S2Q-2-UNIQUE", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["unique": 1, "duplicates": 2, "not-shown": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let all = InstrumentCriteria.all(of: claim)
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let twins = all.filter(\.hasTwin)
    let open = all.filter { !$0.isUnique }.map(\.instrument.id)
    let seen: Observations = [
      "instruments": .count(all.count), "duplicates": .count(twins.count),
      "notShown": .count(open.count),
    ]
    let limit = "duplicates = 0, notShown = 0"
    if !twins.isEmpty {
      let ids = twins.map(\.instrument.id)
      let others = Set(twins.flatMap { $0.instrument.duplicates + [$0.instrument.serial ?? ""] })
        .subtracting([""]).sorted()
      return Judgement(
        .fail, "duplicates", .list(ids), .list(others), observed: seen, limit: limit, refs: ids)
    }
    if !open.isEmpty {
      return Judgement(.fail, "not-shown", .list(open), observed: seen, limit: limit, refs: open)
    }
    return Judgement(
      .pass, "unique", .count(all.count), observed: seen, limit: limit,
      refs: all.map(\.instrument.id))
  }
}
