import Quantities

extension Rule {
  /// From the residual date on all credits are removals. Before it the share of removals is told,
  /// and a plan without a passage to removals is a warning. A period that ends on the residual date
  /// or later lies behind it. ISO 14068-1:2023, grade B.
  package static let iso14068RemovalsForResidual = Rule(
    "ISO14068-REMOVALS-FOR-RESIDUAL", .iso14068, clause: "", grade: .b,
    needs: [.period, residual, .credits],
    reasons: ["removals-only": 2, "not-removals": 2, "passage": 2, "no-passage": 2], judge: judge)

  private static let residual = Need("pathway.residual_date") { $0.pathway?.residualDate != nil }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let credits = claim.retiredCredits + claim.openCredits
    let totalKg = try credits.totalKg()
    if totalKg.isZero { return .notApplicable(.noCredits) }
    guard let end = claim.applicationPeriod?.to else { return .missing(.period) }
    guard let day = claim.pathway?.residualDate else { return .missing(residual) }
    let others = credits.filter { $0.mitigation != .removal }
    let removalKg = try totalKg.subtracting(others.totalKg())
    let share = try Ratio(removalKg, of: totalKg)
    let seen: Observations = [
      "periodEnd": .date(end), "residualDate": .date(day), "removalShare": .share(share),
      "removalKg": .mass(removalKg), "creditsKg": .mass(totalKg),
    ]
    func judgement(
      _ verdict: Verdict, _ key: String, on credits: [CreditSummary], _ slots: Value...
    ) -> Judgement {
      Judgement(
        verdict, Reason(key, slots), observed: seen,
        limit: end >= day ? "removalShare = 1" : nil, refs: credits.map(\.id))
    }
    if end >= day {
      return others.isEmpty
        ? judgement(.pass, "removals-only", on: credits, .mass(removalKg), .date(day))
        : judgement(.fail, "not-removals", on: others, .list(others.map(\.id)), .date(day))
    }
    return claim.pathway?.removalTransition.hasWords ?? false
      ? judgement(.pass, "passage", on: credits, .share(share), .date(day))
      : judgement(.warn, "no-passage", on: credits, .share(share), .date(day))
  }
}
