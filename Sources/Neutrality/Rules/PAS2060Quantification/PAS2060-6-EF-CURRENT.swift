import Quantities

extension Rule {
  /// Emission factors name their source, are of the government before anybody else, and fit the
  /// time of the activity. PAS 2060:2014 clause 6.1.2, grade A. The standard has no number of
  /// years; two are ours, the setting `factor-age-years`.
  package static let pas2060FactorsCurrent = Rule(
    "PAS2060-6-EF-CURRENT", .pas2060, clause: "6", locator: "6.1.2", grade: .a,
    needs: [factors],
    reasons: ["current": 1, "old": 2, "no-source": 1, "no-year": 1, "not-government": 1],
    judge: judge)

  private static let factors = Need("activities") { claim in
    claim.footprint.sources.contains { $0.isIncluded && !$0.factors.isEmpty }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let used = claim.footprint.sources.filter(\.isIncluded).flatMap { source in
      source.factors.map { (name: $0.id ?? source.id, factor: $0) }
    }
    if used.isEmpty { return .missing(factors) }
    let years = claim.settings.factorAgeYears
    func names(_ isWrong: (FactorSummary) -> Bool) -> [String] {
      Set(used.filter { isWrong($0.factor) }.map(\.name)).sorted()
    }
    let unsourced = names { !$0.source.isWritten }
    let undated = names { $0.year == nil || $0.activityYear == nil }
    let unexplained = names { $0.publisher != .government && !$0.whyNotGovernment.isWritten }
    let old = names { ($0.distance ?? 0) > years }
    let farthest = used.compactMap(\.factor.distance).max() ?? 0
    let seen: Observations = [
      "factors": .count(Set(used.map(\.name)).count), "withoutSource": .count(unsourced.count),
      "withoutYear": .count(undated.count), "notOfGovernment": .count(unexplained.count),
      "distanceYears": .count(farthest),
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen,
        limit: "withoutSource = 0, distanceYears <= \(years)")
    }
    if !unsourced.isEmpty { return judgement(.fail, "no-source", .list(unsourced)) }
    if !undated.isEmpty { return judgement(.evidence, "no-year", .list(undated)) }
    if !unexplained.isEmpty { return judgement(.evidence, "not-government", .list(unexplained)) }
    if !old.isEmpty { return judgement(.warn, "old", .list(old), .count(years)) }
    return judgement(.pass, "current", .count(years))
  }
}

extension FactorSummary {
  /// How many years lie between the factor and the activity, either way.
  fileprivate var distance: Int? {
    guard let year, let activityYear else { return nil }
    return abs(activityYear - year)
  }
}
