import Quantities

extension Rule {
  /// At least 95 % of all emissions are counted; where one source makes more than half of the
  /// total, at least 95 % of the rest as well. A source is the family of an activity with
  /// its stream, wherever it stands: neither scopes and categories nor slices make several of it.
  /// PAS 2060:2014 clause 5.2.4, grade A. At exactly 95 % the text passes and a published model of
  /// it does not: that is a warning.
  ///
  /// Example: 600 of 1000 come from one source, 370 more are counted and 30 are not. The whole is
  /// covered to 97 %, the rest only to 370/400 = 92.5 %, and the claim fails.
  package static let pas2060Coverage95 = Rule(
    "PAS2060-5-COVERAGE-95", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.sources],
    reasons: [
      "covered": 1, "rest-covered": 3, "below": 3, "rest-below": 5, "at-limit": 1,
      "rest-at-limit": 3, "no-estimate": 2, "no-footprint": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let coverage = try Coverage(claim.footprint)
    guard coverage.totalKg > .zero, let largest = try coverage.largestIncluded() else {
      return Judgement(.fail, "no-footprint")
    }
    let whole = try Ratio(coverage.includedKg, of: coverage.totalKg)
    let part = try Ratio(largest.kg, of: coverage.totalKg)
    let seen: Observations = [
      "coverage": .share(whole), "includedKg": .mass(coverage.includedKg),
      "excludedKg": .mass(coverage.excludedKg), "totalKg": .mass(coverage.totalKg),
      "largest": .text(largest.name),
      "largestShare": .share(part),
    ]
    if whole < ninetyFive {
      return Judgement(
        .fail, "below", .share(whole), .mass(coverage.includedKg), .mass(coverage.totalKg),
        observed: seen, limit: limit, refs: coverage.excluded.map(\.id))
    }
    if part > .percent(50), coverage.totalKg > largest.kg {
      return try judgeRest(coverage, largest, part: part, seen)
    }
    if let unknown = unestimated(coverage, whole, seen) { return unknown }
    let isAtLimit = whole == ninetyFive
    return Judgement(
      isAtLimit ? .warn : .pass, isAtLimit ? "at-limit" : "covered", .share(whole),
      observed: seen, limit: limit, refs: coverage.excluded.map(\.id))
  }

  private static let ninetyFive = Ratio.percent(95)
  private static let limit = "coverage >= 0.95"

  /// The dominant source taken out of both sides.
  private static func judgeRest(
    _ coverage: Coverage, _ largest: Coverage.Family, part: Ratio, _ seen: Observations
  ) throws(ArithmeticError) -> Judgement {
    let includedKg = try coverage.includedKg.subtracting(largest.kg)
    let totalKg = try coverage.totalKg.subtracting(largest.kg)
    let rest = try Ratio(includedKg, of: totalKg)
    let observed = seen.adding([
      "restCoverage": .share(rest), "restIncludedKg": .mass(includedKg), "restKg": .mass(totalKg),
    ])
    let name = Value.text(largest.name)
    let refs = coverage.excluded.map(\.id)
    let restLimit = "\(limit), restCoverage >= 0.95"
    if rest < ninetyFive {
      return Judgement(
        .fail, "rest-below", name, .share(part), .share(rest), .mass(includedKg),
        .mass(totalKg), observed: observed, limit: restLimit, refs: refs)
    }
    if let unknown = unestimated(coverage, rest, observed) { return unknown }
    let isAtLimit = rest == ninetyFive
    return Judgement(
      isAtLimit ? .warn : .pass, isAtLimit ? "rest-at-limit" : "rest-covered", name,
      .share(part), .share(rest), observed: observed, limit: restLimit, refs: refs)
  }

  /// Something is left out and nobody knows how much: the coverage can only be lower.
  private static func unestimated(
    _ coverage: Coverage, _ share: Ratio, _ seen: Observations
  ) -> Judgement? {
    let names = coverage.unestimated.map(\.id)
    if names.isEmpty { return nil }
    return Judgement(
      .evidence, "no-estimate", .list(names), .share(share), observed: seen, limit: limit,
      refs: names)
  }
}
