import Quantities

extension Rule {
  /// The stated uncertainty of the total is not below what its sources give: parts in quadrature,
  /// those that share a factor added linearly. The figure is compared with as many digits as it is
  /// written with. Where an input is wider than the setting `propagation-limit-percent` the
  /// formulas are weak and a simulation is advised. IPCC approach 1, grade A for the formulas; the
  /// limit grade C.
  package static let uncertaintyPropagation = Rule(
    "UNC-PROP", .ipcc, clause: "", locator: "approach 1", grade: .a, needs: [.sources],
    reasons: [
      "holds": 2, "computed": 1, "understated": 2, "too-wide": 3, "incomplete": 1,
      "nothing-stated": 0, "no-footprint": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let sources = claim.footprint.sources.filter { $0.isIncluded && $0.kg != nil }
    if sources.isEmpty { return .missing(.sources) }
    let stated = claim.footprint.uncertaintyPercent
    let unknown = sources.filter { $0.uncertaintyPercent == nil }.map(\.id)
    if !unknown.isEmpty {
      guard stated != nil else { return Judgement(.notApplicable, "nothing-stated") }
      return Judgement(.evidence, "incomplete", .list(unknown), refs: unknown)
    }
    let totalKg = try Coverage(claim.footprint).includedKg
    guard totalKg > .zero else { return Judgement(.fail, "no-footprint") }
    let propagated = try ErrorPropagation(sources, totalKg: totalKg)
    let seen: Observations = [
      "statedPercent": stated.map(Value.number) ?? .unknown,
      "computedPercent": .number(propagated.percent), "totalKg": .mass(totalKg),
      "sources": .count(sources.count), "sharedFactors": .list(propagated.shared),
    ]
    let limit = "statedPercent >= computedPercent"
    if let stated, propagated.percent.rounded(toPlaces: stated.scale) > stated {
      return Judgement(
        .fail, "understated", .number(stated), .number(propagated.percent), observed: seen,
        limit: limit)
    }
    let widest = claim.settings.propagationLimitPercent
    let wide = sources.filter { isWider($0, than: widest) }.map(\.id)
    if !wide.isEmpty {
      return Judgement(
        .warn, "too-wide", .number(propagated.percent), .list(wide), .number(widest),
        observed: seen, limit: limit, refs: wide)
    }
    guard let stated else {
      return Judgement(.pass, "computed", .number(propagated.percent), observed: seen)
    }
    return Judgement(
      .pass, "holds", .number(stated), .number(propagated.percent), observed: seen, limit: limit)
  }

  private static func isWider(_ source: SourceSummary, than percent: ExactDecimal) -> Bool {
    let inputs = [source.uncertaintyPercent] + source.factors.map(\.uncertaintyPercent)
    return inputs.contains { $0.map { $0 > percent } ?? false }
  }
}
