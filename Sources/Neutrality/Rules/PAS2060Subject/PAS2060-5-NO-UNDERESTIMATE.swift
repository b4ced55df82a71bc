import Quantities

extension Rule {
  /// Estimates do not understate, above all in Scope 3: no estimate lies below its own lower bound.
  /// One at or above the middle of its bounds passes; every other takes a person, who looks at the
  /// note on its tolerance. What is left out counts as estimated. PAS 2060:2014 clauses 5.2.4 and
  /// 5.3, grade A; that the middle is enough, grade C.
  package static let pas2060NoUnderestimate = Rule(
    "PAS2060-5-NO-UNDERESTIMATE", .pas2060, clause: "5", locator: "5.2.4, 5.3", grade: .a,
    needs: [.sources],
    reasons: ["none": 0, "below-bound": 1, "below-middle": 1, "no-bounds": 2, "cautious": 1],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let estimates = claim.footprint.sources.filter(isEstimate)
    if estimates.isEmpty { return Judgement(.pass, "none") }
    var (below, low, open): ([String], [String], [String]) = ([], [], [])
    for source in estimates {
      guard let kg = source.kg else { continue }
      if let lower = source.lowerKg, kg < lower {
        below.append(source.id)
      } else if let upper = source.upperKg, kg >= upper {
        continue
      } else if let lower = source.lowerKg, let upper = source.upperKg {
        if try kg.adding(kg) < lower.adding(upper) { low.append(source.id) }
      } else {
        open.append(source.id)
      }
    }
    let seen: Observations = [
      "estimates": .count(estimates.count), "belowBound": .count(below.count),
      "belowMiddle": .count(low.count), "withoutBounds": .count(open.count),
    ]
    if !below.isEmpty {
      return Judgement(
        .fail, "below-bound", .list(below), observed: seen, limit: limit, refs: below)
    }
    if !low.isEmpty {
      return Judgement(
        .evidence, "below-middle", .list(low), observed: seen, limit: limit, refs: low)
    }
    if !open.isEmpty {
      let notes = estimates.filter { open.contains($0.id) }.compactMap(\.estimateNote)
      return Judgement(
        .evidence, "no-bounds", .list(open), .list(notes), observed: seen, limit: limit, refs: open)
    }
    return Judgement(
      .pass, "cautious", .count(estimates.count), observed: seen, limit: limit,
      refs: estimates.map(\.id))
  }

  private static let limit = "belowBound = 0, belowMiddle = 0, withoutBounds = 0"

  private static func isEstimate(_ source: SourceSummary) -> Bool {
    guard source.kg != nil else { return false }
    return source.basis == .estimate || (source.basis == nil && !source.isIncluded)
  }
}
