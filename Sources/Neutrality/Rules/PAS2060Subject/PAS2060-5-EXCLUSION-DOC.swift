import Quantities

extension Rule {
  /// Every source that is left out is listed with its reason and its estimated size. PAS 2060:2014
  /// clause 5.2.4: the reason grade A, the size a secondary source and the clause's shares, which
  /// cannot be told without it.
  package static let pas2060ExclusionDocumented = Rule(
    "PAS2060-5-EXCLUSION-DOC", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.sources],
    reasons: ["none-left-out": 0, "documented": 2, "no-reason": 1, "no-size": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let coverage = try Coverage(claim.footprint)
    let excluded = coverage.excluded
    if excluded.isEmpty { return Judgement(.pass, "none-left-out") }
    let unexplained = excluded.filter { !$0.exclusionReason.isWritten }.map(\.id)
    let unsized = coverage.unestimated.map(\.id)
    let seen: Observations = [
      "excluded": .count(excluded.count), "excludedKg": .mass(coverage.excludedKg),
      "withoutReason": .count(unexplained.count), "withoutSize": .count(unsized.count),
    ]
    let limit = "withoutReason = 0, withoutSize = 0"
    if !unexplained.isEmpty {
      return Judgement(
        .fail, "no-reason", .list(unexplained), observed: seen, limit: limit, refs: unexplained)
    }
    if !unsized.isEmpty {
      return Judgement(
        .fail, "no-size", .list(unsized), observed: seen, limit: limit, refs: unsized)
    }
    return Judgement(
      .pass, "documented", .count(excluded.count), .mass(coverage.excludedKg), observed: seen,
      limit: limit, refs: excluded.map(\.id))
  }
}
