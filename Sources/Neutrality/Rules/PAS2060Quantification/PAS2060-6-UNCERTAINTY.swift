extension Rule {
  /// Uncertainty is recorded with its extent; words are enough. PAS 2060:2014 clauses 5.3 and 6.2,
  /// grade A.
  package static let pas2060Uncertainty = Rule(
    "PAS2060-6-UNCERTAINTY", .pas2060, clause: "6", locator: "5.3, 6.2", grade: .a,
    needs: [uncertainty], reasons: ["in-words": 0, "as-figure": 1], judge: judge)

  private static let uncertainty = Need("footprint.uncertainty") {
    $0.footprint.uncertainty.isWritten || $0.footprint.uncertaintyPercent != nil
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let footprint = claim.footprint
    let seen: Observations = [
      "uncertainty": .text(footprint.uncertainty),
      "uncertaintyPercent": footprint.uncertaintyPercent.map(Value.number) ?? .unknown,
    ]
    if let percent = footprint.uncertaintyPercent {
      return Judgement(.pass, "as-figure", .number(percent), observed: seen)
    }
    if footprint.uncertainty.isWritten { return Judgement(.pass, "in-words", observed: seen) }
    return .missing(uncertainty)
  }
}
