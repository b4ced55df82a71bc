import Quantities

extension Rule {
  /// All of Scope 1 and all of Scope 2 that the subject has is in the footprint. PAS 2060:2014
  /// clause 5.2.4, grade A. Whether sources below 1 % of the total may be left out of Scope 1 and
  /// 2 is grade D: by the setting `scope12-de-minimis`, off unless it is switched on.
  package static let pas2060Scope12Complete = Rule(
    "PAS2060-5-SCOPE12-COMPLETE", .pas2060, clause: "5", locator: "5.2.4", grade: .a,
    needs: [.sources], reasons: ["complete": 1, "left-out": 2, "de-minimis": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let sources = claim.footprint.sources
    if sources.isEmpty { return .missing(.sources) }
    let scopes: Set = [1, 2]
    let coverage = try Coverage(claim.footprint)
    let leftOut = coverage.excluded.filter { scopes.contains($0.scope) }
    var sum = ExactSum()
    for source in leftOut { if let kg = source.kg { sum.add(kg) } }
    let excludedKg = try sum.total()
    let observed: Observations = [
      "sources": .count(sources.filter { scopes.contains($0.scope) }.count),
      "excluded": .count(leftOut.count), "excludedKg": .mass(excludedKg),
      "totalKg": .mass(coverage.totalKg),
    ]
    let names = leftOut.map(\.id)
    if leftOut.isEmpty {
      return Judgement(
        .pass, "complete", .count(sources.filter { scopes.contains($0.scope) }.count),
        observed: observed, limit: "excluded = 0")
    }
    let isTolerated =
      claim.settings.allowsScope12DeMinimis ? try isSmall(leftOut, coverage) : false
    return Judgement(
      isTolerated ? .warn : .fail, isTolerated ? "de-minimis" : "left-out", .list(names),
      .mass(excludedKg), observed: observed, limit: "excluded = 0", refs: names)
  }

  /// Whether everything is estimated and every family below 1 %.
  private static func isSmall(
    _ leftOut: [SourceSummary], _ coverage: Coverage
  ) throws(ArithmeticError) -> Bool {
    guard leftOut.allSatisfy({ $0.kg != nil }), coverage.totalKg > .zero else { return false }
    for family in try coverage.excludedFamilies(in: [1, 2]) {
      if try Ratio(family.kg, of: coverage.totalKg) >= .percent(1) { return false }
    }
    return true
  }
}
