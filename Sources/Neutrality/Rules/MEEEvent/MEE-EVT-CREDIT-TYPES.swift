import Quantities

extension Rule {
  /// Accepted are allowances of the national or a regional market, CCER, puhui reductions that an
  /// ecology authority of a province or of the state approved, and credits of other programmes from
  /// projects in China; beside them sinks of newly planted forest. Foreign projects are not. Another
  /// type than the first in the recommended order is disclosed with its reason. MEE 2019 No. 19: the
  /// four types grade A, their order grade C.
  package static let meeCreditTypes = Rule(
    "MEE-EVT-CREDIT-TYPES", .mee, clause: "", locator: "offset method", grade: .a,
    needs: [.event, .credits],
    reasons: ["accepted": 1, "foreign": 1, "low-approval": 1, "unclear": 1, "order": 2],
    terms: MEECreditType.all.map { "mee-type.\($0.name)" } + ["mee-type.new-forest"],
    judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let event = claim.event else { return claim.withoutEvent }
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let credits = claim.retiredCredits + claim.openCredits
    if credits.isEmpty && event.forest == nil { return .notApplicable(.noCredits) }
    let types = credits.compactMap { MEECreditType(of: $0) }.sorted { $0.rank < $1.rank }
    var names: [String] = []
    for type in types where !names.contains(type.name) { names.append(type.name) }
    if event.forest != nil { names.append("new-forest") }
    let terms = Value.terms(names.map { "mee-type.\($0)" })
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots),
        observed: [
          "types": .list(names), "lastRank": .count(types.last?.rank ?? 0),
          "inReliefAreas": .count(credits.filter { $0.project.isInReliefArea == true }.count),
        ], limit: "lastRank <= 1", refs: credits.map(\.id))
    }
    let foreign = credits.filter { $0.project.country.map { $0 != "CN" } ?? false }
    if !foreign.isEmpty {
      return judgement(.fail, "foreign", on: foreign, .list(foreign.map(\.id)))
    }
    let low = credits.filter { $0.project.approval == .lower && needsApproval($0) }
    if !low.isEmpty {
      return judgement(.fail, "low-approval", on: low, .list(low.map(\.id)))
    }
    let unclear = credits.filter(isUnclear)
    if !unclear.isEmpty {
      return judgement(.evidence, "unclear", on: unclear, .list(unclear.map(\.id)))
    }
    return types.contains { $0.rank > 1 }
      ? judgement(.warn, "order", on: credits, terms, .text(claim.offsetting.orderReason))
      : judgement(.pass, "accepted", on: credits, terms)
  }

  private static func needsApproval(_ credit: CreditSummary) -> Bool {
    MEECreditType(of: credit)?.needsApproval ?? false
  }

  /// Whether it is not stated what the credit is. A CCER is from China by what it is; of an allowance
  /// the market must be known, as other countries have allowances too.
  private static func isUnclear(_ credit: CreditSummary) -> Bool {
    guard let type = MEECreditType(of: credit) else { return true }
    if type.needsApproval { return credit.project.approval == nil }
    return type.name != "ccer" && credit.project.country == nil
  }
}
