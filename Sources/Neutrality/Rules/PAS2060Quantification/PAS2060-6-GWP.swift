extension Rule {
  /// Gases other than carbon dioxide count by their warming over 100 years, from IPCC or a
  /// government's publication, and the set is named. PAS 2060:2014 clause 6.1.2, grade A.
  package static let pas2060GWP = Rule(
    "PAS2060-6-GWP", .pas2060, clause: "6", locator: "6.1.2", grade: .a, needs: [.gwpSet, horizon],
    reasons: ["hundred-years": 1, "other-horizon": 2], judge: judge)

  private static let horizon = Need("gwp") { $0.footprint.gwpYears != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let gwp = claim.footprint.gwp
    if !gwp.isWritten { return .missing(.gwpSet) }
    guard let years = claim.footprint.gwpYears else { return .missing(horizon) }
    let seen: Observations = ["gwp": .text(gwp), "horizonYears": .count(years)]
    return years == 100
      ? Judgement(
        .pass, "hundred-years", .text(gwp), observed: seen, limit: "horizonYears = 100")
      : Judgement(
        .fail, "other-horizon", .text(gwp), .count(years), observed: seen,
        limit: "horizonYears = 100")
  }
}
