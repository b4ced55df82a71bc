import Quantities

extension Rule {
  /// The purpose of a retirement fits a claim of neutrality: for the claimant and for the period. A
  /// use for compliance, a share for overall mitigation, a conversion or a correction is none; a
  /// contribution to a country's own target, a purpose without a period or for more than the period
  /// takes a person. Offset registries' samples, grade A for the words.
  package static let ledgerPurpose = Rule(
    "LEDGER-PURPOSE", .ledger, clause: "", grade: .a, needs: [.credits, .period],
    reasons: [
      "fits": 1, "other-use": 2, "other-period": 2, "contribution": 2, "not-stated": 1,
      "no-period": 1, "wider-period": 1, "beneficiary": 1,
    ], judge: judge)

  /// Words of purposes that are no claim of neutrality.
  private static let otherUses = [
    "corsia", "compliance", "carbon tax", "impuesto al carbono", "emissions trading",
    "overall mitigation", "omge", "2 % retirement", "letter of authorisation",
    "letter of authorization", "conversion to", "remove impact of generated credits",
  ]

  /// Words of purposes that also serve the host country's target.
  private static let contributions = ["contribution", "contributions", "pledge", "ndc"]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.retiredCredits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    guard let period = claim.applicationPeriod else { return .missing(.period) }
    let foreign = credits.filter { has(otherUses, $0) }
    let contributing = credits.filter { has(contributions, $0) }
    return .on(
      credits,
      [
        CreditGroup(.fail, "other-use", foreign, purposes(foreign)),
        CreditGroup(
          .fail, "other-period",
          credits.filter { $0.purposePeriod.map { !$0.overlaps(period) } ?? false },
          .text(period.description)),
        CreditGroup(.evidence, "contribution", contributing, purposes(contributing)),
        CreditGroup(.evidence, "not-stated", credits.filter { $0.purpose == nil }),
        CreditGroup(.evidence, "no-period", credits.filter { $0.purposePeriod == nil }),
        CreditGroup(
          .evidence, "wider-period",
          credits.filter {
            $0.purposePeriod.map { $0.from < period.from || $0.to > period.to } ?? false
          }),
        CreditGroup(.evidence, "beneficiary", credits.filter { !claim.isForClaimant($0) }),
      ], observed: ["periodFrom": .date(period.from), "periodTo": .date(period.to)],
      limit: "otherUse = 0, otherPeriod = 0", otherwise: "fits", .count(credits.count))
  }

  private static func has(_ phrases: [String], _ credit: CreditSummary) -> Bool {
    // A note may say that something was done in compliance with a standard.
    let text = words(of: credit.purpose ?? "")
      .split(separator: " in compliance with ").joined(separator: "  ")
    return phrases.contains { text.contains(" \($0) ") }
  }

  /// The words of a text in lower case, a space before and behind each.
  private static func words(of text: String) -> String {
    let parted = text.lowercased().map { character in
      character.isLetter || character.isNumber ? String(character) : character == "%" ? " % " : " "
    }
    let words = parted.joined().split(separator: " ")
    return " \(words.joined(separator: " ")) "
  }

  private static func purposes(_ credits: [CreditSummary]) -> Value {
    .list(Set(credits.compactMap(\.purpose)).sorted())
  }
}
