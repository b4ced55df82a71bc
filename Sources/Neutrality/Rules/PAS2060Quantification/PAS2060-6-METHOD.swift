extension Rule {
  /// The method is recognised, justified, applied as it prescribes, and the same for the baseline.
  /// PAS 2060 prefers a method that the law imposes, then ISO, then a national one with
  /// international acceptance, then a robust one of an industry, then one's own, which must be
  /// reproducible and open to peer review. Clause 4.2.1, grade A for the order; the list of annex
  /// C is known in part (grade A), and that a national method beside it is a warning is ours.
  package static let pas2060Method = Rule(
    "PAS2060-6-METHOD", .pas2060, clause: "6", locator: "4.2.1", grade: .a,
    needs: [name, justification, baselineMethod],
    reasons: [
      "recognised": 1, "national": 1, "to-judge": 2, "own-closed": 1, "not-applied": 1,
      "baseline-differs": 2,
    ], judge: judge)

  /// Members of annex C, table C.1, that a source names.
  private static let presumed = [
    "ISO 14064-1", "ISO 14067", "PAS 2050", "GHG Protocol Corporate", "GHG Protocol Product",
    "UK DEFRA",
  ]

  private static let name = Need("footprint.method") {
    $0.footprint.method?.name.isWritten ?? false
  }
  private static let justification = Need("footprint.method.justification") {
    $0.footprint.method?.justification.isWritten ?? false
  }
  private static let baselineMethod = Need("footprint.method.baseline_method") { claim in
    claim.periods(.baseline).isEmpty || baselineName(claim).isWritten
  }

  private static func baselineName(_ claim: NeutralityCase) -> String? {
    claim.footprint.method?.baselineMethod ?? claim.periods(.baseline).last?.method
  }

  /// A method by which the baseline or any of its periods was measured and that is another one than
  /// that of the footprint; what is said of the baseline does not overrule its periods.
  private static func otherName(_ claim: NeutralityCase, than called: String) -> String? {
    let said = [claim.footprint.method?.baselineMethod] + claim.periods(.baseline).map(\.method)
    return said.compactMap { $0.isWritten ? $0 : nil }.first { $0 != called }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let method = claim.footprint.method, let called = method.name, method.name.isWritten
    else { return .missing(name) }
    let other = otherName(claim, than: called)
    let seen: Observations = [
      "method": .text(called), "rank": .text(method.rank?.rawValue),
      "justification": .text(method.justification),
      "baselineMethod": .text(other ?? baselineName(claim)),
      "isBaselineRecalculated": method.baselineRecalculated.map(Value.flag) ?? .unknown,
    ]
    if method.isAppliedFully == false {
      return Judgement(.fail, "not-applied", .text(called), observed: seen)
    }
    if let other, method.baselineRecalculated != true {
      return Judgement(.fail, "baseline-differs", .text(called), .text(other), observed: seen)
    }
    if !method.justification.isWritten { return .missing(justification) }
    if !baselineMethod.isMet(claim) { return .missing(baselineMethod) }
    return rank(method, called, seen)
  }

  private static func rank(
    _ method: MethodSummary, _ called: String, _ seen: Observations
  ) -> Judgement {
    if presumed.contains(where: called.hasPrefix) {
      return Judgement(.pass, "recognised", .text(called), observed: seen)
    }
    switch method.rank {
    case .law, .iso: return Judgement(.pass, "recognised", .text(called), observed: seen)
    case .national: return Judgement(.warn, "national", .text(called), observed: seen)
    case .own where method.isReproducible != true || method.isOpenToReview != true:
      return Judgement(.fail, "own-closed", .text(called), observed: seen)
    case .industry, .own, nil:
      return Judgement(
        .evidence, "to-judge", .text(called), .text(method.justification), observed: seen)
    }
  }
}
