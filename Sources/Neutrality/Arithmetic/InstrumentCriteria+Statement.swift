extension InstrumentCriteria {
  /// What a criterion on one kind of instrument says: one whose documents do not state it fails,
  /// and a person looks at the document of one that does.
  static func judge(
    _ claim: NeutralityCase, kind: InstrumentSummary.Kind,
    states statement: KeyPath<InstrumentSummary, Bool?>
  ) -> Judgement {
    let all = claim.footprint.scope2Instruments.filter { $0.kind == kind }
    if all.isEmpty { return .notApplicable(.noInstruments) }
    let open = all.filter { $0[keyPath: statement] != true }.map(\.id)
    let seen: Observations = [
      "instruments": .count(all.count), "notShown": .count(open.count),
    ]
    if !open.isEmpty {
      return Judgement(
        .fail, "not-shown", .list(open), observed: seen, limit: "notShown = 0", refs: open)
    }
    let ids = all.map(\.id)
    return Judgement(
      .evidence, "to-judge", .list(ids), observed: seen, limit: "notShown = 0",
      refs: ids + all.compactMap(\.document?.digest))
  }
}
