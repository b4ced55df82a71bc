import Quantities

extension Rule {
  /// Each instrument is tracked and was redeemed, retired or cancelled by the entity or for it. One
  /// that does not say so was not, and a day to come does not count yet. Scope 2 Guidance, table
  /// 7.1, grade A.
  package static let scope2Retired = Rule(
    "S2Q-3-RETIRED", .scope2Guidance, clause: "", locator: "Table 7.1", grade: .a,
    reasons: ["retired": 1, "not-retired": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let all = InstrumentCriteria.all(of: claim)
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let open = all.filter { !$0.isRetired }.map(\.instrument.id)
    let seen: Observations = [
      "instruments": .count(all.count), "notRetired": .count(open.count),
      "lastRetired": .date(all.compactMap(\.instrument.retiredOn).max()),
      "asOf": .date(claim.asOf),
    ]
    return open.isEmpty
      ? Judgement(
        .pass, "retired", .count(all.count), observed: seen, limit: "notRetired = 0",
        refs: all.map(\.instrument.id))
      : Judgement(
        .fail, "not-retired", .list(open), observed: seen, limit: "notRetired = 0", refs: open)
  }
}
