extension Rule {
  /// Every source has its place in the six categories of ISO 14064-1 and in the scopes, so that one
  /// can be told from the other. A category of Scope 3 alone leads there but not back, as clients
  /// and visitors (3.4) have none; so the sub-category is stored too. Names of the categories grade
  /// A, the rows of the mapping grade B: verifiers differ on fuel and energy, leased assets and
  /// what stands behind a sale, and for processing and franchises a setting decides.
  package static let mapISO14064 = Rule(
    "MAP-14064", .inventory, clause: "", grade: .b, needs: [.sources],
    reasons: ["mapped": 1, "no-place": 1, "contradiction": 1, "differs": 1, "one-way": 1],
    judge: judge)

  /// The main category of ISO 14064-1 for each of the fifteen of Scope 3.
  private static let rows = [
    1: 4, 2: 4, 3: 4, 4: 3, 5: 4, 6: 3, 7: 3, 8: 4, 9: 3, 11: 5, 12: 5, 13: 5, 15: 5,
  ]
  /// Categories of Scope 3 that verifiers place differently.
  private static let contested: Set = [3, 8, 10, 13, 14, 15]

  private enum Place { case complete, oneWay, differs, contradicts, none }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let sources = claim.footprint.sources.filter(\.isIncluded)
    if sources.isEmpty { return .missing(.sources) }
    let setting = claim.settings.isoCategoryOfScope3Processing
    func ids(_ wanted: Place) -> [String] {
      sources.filter { place($0, processing: setting) == wanted }.map(\.id)
    }
    let (lost, wrong) = (ids(.none), ids(.contradicts))
    let (differing, oneWay) = (ids(.differs), ids(.oneWay))
    let seen: Observations = [
      "sources": .count(sources.count), "withoutPlace": .count(lost.count),
      "contradictions": .count(wrong.count), "differing": .count(differing.count),
      "withoutSubcategory": .count(oneWay.count),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ ids: [String]) -> Judgement {
      Judgement(
        verdict, key, .list(ids), observed: seen, limit: "withoutPlace = 0, contradictions = 0",
        refs: ids)
    }
    if !lost.isEmpty { return judgement(.fail, "no-place", lost) }
    if !wrong.isEmpty { return judgement(.fail, "contradiction", wrong) }
    if !differing.isEmpty { return judgement(.warn, "differs", differing) }
    if !oneWay.isEmpty { return judgement(.warn, "one-way", oneWay) }
    return Judgement(
      .pass, "mapped", .count(sources.count), observed: seen,
      limit: "withoutPlace = 0, contradictions = 0")
  }

  private static func place(_ source: SourceSummary, processing: Int) -> Place {
    let stated = source.isoSubcategory?.first.flatMap { Int(String($0)) }
    if source.isoSubcategory != nil && !(stated.map { 1...6 ~= $0 } ?? false) { return .none }
    guard source.scope == 3 else {
      guard 1...2 ~= source.scope else { return .none }
      return stated.map { $0 == source.scope ? .complete : .contradicts } ?? .complete
    }
    guard let category = source.category else {
      // Clients and visitors, and what is other, have no category of Scope 3.
      return source.isoSubcategory == "3.4" || stated == 6 ? .complete : .none
    }
    guard let expected = rows[category] ?? ([10, 14].contains(category) ? processing : nil) else {
      return .none
    }
    guard let stated else { return .oneWay }
    if source.isoSubcategory == "3.4" { return .contradicts }
    if stated == expected { return .complete }
    return contested.contains(category) ? .differs : .contradicts
  }
}
