import Quantities

extension Rule {
  /// For each new period footprint, plan, reduction, offsets and statement are done again; where
  /// one is missing, the status ends with the last day of the claim. Until then there is time. PAS
  /// 2060:2014 clause 11, grade C.
  package static let pas2060Renew = Rule(
    "PAS2060-11-RENEW", .pas2060, clause: "11", grade: .c, needs: [.lastDay],
    reasons: ["renewed": 1, "open": 2, "lapsed": 2],
    terms: DeclarationSummary.Renewal.allCases.map { "renewal.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if claim.isFirstPeriod { return .notApplicable(.firstPeriod) }
    guard let end = claim.lastDay else { return .missing(.lastDay) }
    let updated = claim.declaration.updated
    let missing = DeclarationSummary.Renewal.allCases.filter { !updated.contains($0) }
    let terms = Value.terms(missing.map { "renewal.\($0.rawValue)" })
    let seen: Observations = [
      "updated": .count(updated.count), "missing": terms, "lastDay": .date(end),
      "asOf": .date(claim.asOf),
    ]
    let limit = "missing = 0"
    if missing.isEmpty {
      return Judgement(.pass, "renewed", .date(end), observed: seen, limit: limit)
    }
    return claim.asOf <= end
      ? Judgement(.pending, "open", terms, .date(end), observed: seen, limit: limit, due: end)
      : Judgement(.fail, "lapsed", terms, .date(end), observed: seen, limit: limit)
  }
}
