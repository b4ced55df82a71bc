import Quantities

extension NeutralityCase {
  /// The credits that count or can still come to count, in their order. Those that cannot any more
  /// are the matter of the ledger rules.
  package var usableCredits: [CreditSummary] {
    offsetting.credits.filter { $0.state == .retired || $0.state.canBeRetired }
  }

  /// Why rules about the credits of an achievement do not concern the claim; nil where they do.
  var lacksCreditsToJudge: Judgement? {
    if !claimsAchievement { return .notApplicable(.commitmentOnly) }
    return usableCredits.isEmpty ? .notApplicable(.noCredits) : nil
  }

  /// Whose name the beneficiary of a credit is: what the caller found, or the name itself where it
  /// is exactly that of the entity.
  func beneficiaryMatch(of credit: CreditSummary) -> CreditSummary.BeneficiaryMatch? {
    if let match = credit.beneficiaryMatch { return match }
    guard let name = credit.beneficiary, !name.isEmpty else { return .undisclosed }
    return name == subject.entity ? .entity : nil
  }

  /// Whether the beneficiary is the claimant: by name, by a known other name, or as a member of the
  /// group that a document shows.
  func isForClaimant(_ credit: CreditSummary) -> Bool {
    switch beneficiaryMatch(of: credit) {
    case .entity, .alias: true
    case .groupMember: credit.evidence != nil
    case .other, .undisclosed, nil: false
    }
  }
}

extension Sequence<CreditSummary> {
  /// Their programmes, each once, in order.
  var programmes: [String] { Set(compactMap(\.programme)).sorted() }
}
