import Quantities

extension Rule {
  /// Only retired units count. What was cancelled, pooled, suspended or impaired does not; what is
  /// held may wait as long as the profile's standard lets a claim wait. Verra's export does not
  /// tell a retirement from a cancellation: there a unit without beneficiary and purpose takes a
  /// person. Offset registries' samples, grade A.
  package static let ledgerStatus = Rule(
    "LEDGER-STATUS", .ledger, clause: "", grade: .a, needs: [.credits],
    reasons: ["retired": 2, "not-counted": 2, "open": 2, "not-retired": 1, "unclear": 1],
    terms: CreditSummary.State.allCases.map { "state.\($0.rawValue)" }, judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let credits = claim.offsetting.credits
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let retired = claim.retiredCredits
    let lost = credits.filter { $0.state != .retired && !$0.state.canBeRetired }
    let open = claim.openCredits
    let seen: Observations = [
      "retired": .count(retired.count), "open": .count(open.count), "lost": .count(lost.count),
      "states": .list(Set(credits.map(\.state.rawValue)).sorted()), "asOf": .date(claim.asOf),
    ]
    let limit = "open = 0, lost = 0"
    if !lost.isEmpty {
      return Judgement(
        .fail, "not-counted", .list(lost.map(\.id)),
        .terms(Set(lost.map { "state.\($0.state.rawValue)" }).sorted()), observed: seen,
        limit: limit, refs: lost.map(\.id))
    }
    if !open.isEmpty {
      let ids = open.map(\.id)
      if let due = RetirementClock.deadline(of: claim), claim.asOf <= due {
        return Judgement(
          .pending, "open", .list(ids), .date(due), observed: seen, limit: limit, due: due,
          refs: ids)
      }
      return Judgement(
        .fail, "not-retired", .list(ids), observed: seen, limit: limit, refs: ids)
    }
    let unclear = retired.filter {
      $0.programme == "VCS" && $0.beneficiary == nil && $0.purpose == nil
    }
    if !unclear.isEmpty {
      let ids = unclear.map(\.id)
      return Judgement(
        .evidence, "unclear", .list(ids), observed: seen, limit: limit,
        refs: ids + unclear.compactMap(\.evidence?.digest))
    }
    return Judgement(
      .pass, "retired", .count(retired.count), .mass(try retired.totalKg()),
      observed: seen, limit: limit, refs: retired.map(\.id))
  }
}
