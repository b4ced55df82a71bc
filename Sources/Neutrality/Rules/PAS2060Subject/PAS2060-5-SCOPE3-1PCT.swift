import Quantities

extension Rule {
  /// Every source of Scope 3 above 1 % of the total is counted. What is left out is below 1 %,
  /// strictly, or is shown not to be feasible, practicable or cost effective to count; the family
  /// is tested and not the slice, so that splitting does not help: all of one activity and all of
  /// one supplier across the categories, and what has no activity with the whole of its category.
  /// PAS 2060:2014 clause 5.2.4, grade A; that exactly 1 % is not below it, grade A by the model of
  /// the clause.
  package static let pas2060Scope3OnePercent = Rule(
    "PAS2060-5-SCOPE3-1PCT", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.sources],
    reasons: [
      "none-left-out": 0, "below": 3, "above": 4, "shown-infeasible": 3, "no-estimate": 1,
      "no-footprint": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let coverage = try Coverage(claim.footprint)
    let families = try coverage.excludedFamilies(in: [3])
    if families.isEmpty { return Judgement(.pass, "none-left-out", limit: limit) }
    guard coverage.totalKg > .zero else { return Judgement(.fail, "no-footprint", limit: limit) }

    var above: [(family: Coverage.Group, share: Ratio)] = []
    var largest: (family: Coverage.Group, share: Ratio)?
    for family in families {
      let share = try Ratio(family.kg, of: coverage.totalKg)
      if share >= .percent(1) { above.append((family, share)) }
      if largest.map({ share > $0.share }) ?? true { largest = (family, share) }
    }
    // Those without a document come first: they fail.
    let worst =
      above.first { entry in entry.family.sources.contains { $0.infeasibility == nil } }
      ?? above.first ?? largest
    return judgement(
      on: worst, among: above.map(\.family), coverage,
      without: coverage.unestimated.filter { $0.scope == 3 })
  }

  private static let limit = "excludedShare < 0.01"

  private static func judgement(
    on worst: (family: Coverage.Group, share: Ratio)?, among above: [Coverage.Group],
    _ coverage: Coverage, without unestimated: [SourceSummary]
  ) -> Judgement {
    guard let (family, share) = worst else {
      return Judgement(.pass, "none-left-out", limit: limit)
    }
    let observed: Observations = [
      "family": .text(family.name), "excludedShare": .share(share), "excludedKg": .mass(family.kg),
      "totalKg": .mass(coverage.totalKg), "unestimated": .count(unestimated.count),
    ]
    let ids = family.sources.map(\.id)
    if !above.isEmpty {
      let documents = family.sources.compactMap(\.infeasibility)
      if documents.count < ids.count {
        return Judgement(
          .fail, "above", .text(family.name), .mass(family.kg), .share(share), .list(ids),
          observed: observed, limit: limit, refs: ids)
      }
      // A source can be in several families, and is named once.
      var seen: Set<String> = []
      let all = above.flatMap(\.sources).filter { seen.insert($0.id).inserted }
      return Judgement(
        .evidence, "shown-infeasible", .text(family.name), .share(share),
        .list(documents.map(\.name)), observed: observed, limit: limit,
        refs: all.map(\.id) + all.compactMap(\.infeasibility?.digest))
    }
    if !unestimated.isEmpty {
      let names = unestimated.map(\.id)
      return Judgement(
        .evidence, "no-estimate", .list(names), observed: observed, limit: limit, refs: names)
    }
    return Judgement(
      .pass, "below", .text(family.name), .mass(family.kg), .share(share), observed: observed,
      limit: limit, refs: ids)
  }
}
