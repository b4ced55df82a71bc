import Quantities

extension Rule {
  /// The purpose of a retirement fits a claim of neutrality: for the claimant and for the period. A
  /// use for compliance, a share for overall mitigation, a conversion or a correction is none; a
  /// contribution to a country's own target takes a person. Offset registries' samples, grade A for
  /// the words.
  ///
  /// The period is read out of the registry's words. A year outside the claim's fails, unless it
  /// had not begun when the units were retired: it may be that of a target, and takes a person, as
  /// do further years beside the right ones. Where the words name no year, the claimant's own word
  /// for the period is no proof and takes a person too; so does a retirement on behalf of another.
  package static let ledgerPurpose = Rule(
    "LEDGER-PURPOSE", .ledger, clause: "", grade: .a, needs: [.credits, .period],
    reasons: [
      "fits": 1, "other-use": 2, "other-period": 2, "other-year": 3, "contribution": 2,
      "not-stated": 1, "no-period": 1, "claimant-only": 1, "later-year": 3, "wider-year": 3,
      "wider-period": 1, "on-behalf": 2, "beneficiary": 1,
    ], judge: judge)

  /// Words of purposes that are no claim of neutrality.
  private static let otherUses = [
    "corsia", "compliance", "carbon tax", "impuesto al carbono", "emissions trading",
    "overall mitigation", "omge", "2 % retirement", "letter of authorisation",
    "letter of authorization", "conversion to", "remove impact of generated credits",
    "履约", "履約", "清缴", "清繳",
  ]

  /// Words of purposes that also serve the host country's target.
  private static let contributions = [
    "contribution", "contributions", "pledge", "ndc", "国家自主贡献", "國家自主貢獻",
  ]

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.retiredCredits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    guard let period = claim.applicationPeriod else { return .missing(.period) }
    let all = credits.map { Purpose($0, period, claim) }
    func those(_ isMeant: (Purpose) -> Bool) -> [CreditSummary] {
      all.filter(isMeant).map(\.credit)
    }
    let foreign = those { purpose in otherUses.contains(where: purpose.words.has) }
    let contributing = those { purpose in contributions.contains(where: purpose.words.has) }
    let claimed = Value.text(period.description)
    func years(_ isMeant: (Purpose) -> Bool) -> Value {
      .list(Set(all.filter(isMeant).flatMap(\.words.years)).sorted().map(String.init))
    }
    return .on(
      credits,
      [
        CreditGroup(.fail, "other-use", foreign, purposes(foreign)),
        CreditGroup(.fail, "other-year", those(\.namesOther), years(\.namesOther), claimed),
        CreditGroup(.fail, "other-period", those(\.isToldOther), claimed),
        CreditGroup(.evidence, "contribution", contributing, purposes(contributing)),
        CreditGroup(.evidence, "not-stated", those { $0.credit.purpose.saysNothing }),
        CreditGroup(.evidence, "later-year", those(\.namesLater), years(\.namesLater), claimed),
        CreditGroup(.evidence, "wider-year", those(\.namesMore), years(\.namesMore), claimed),
        CreditGroup(.evidence, "wider-period", those(\.isToldMore)),
        CreditGroup(
          .evidence, "no-period",
          those { $0.words.years.isEmpty && $0.credit.purposePeriod == nil }),
        CreditGroup(
          .evidence, "claimant-only",
          those { $0.words.years.isEmpty && $0.credit.purposePeriod != nil }),
        CreditGroup(
          .evidence, "on-behalf", those { $0.other != nil }, .list(all.compactMap(\.other))),
        CreditGroup(.evidence, "beneficiary", credits.filter { !claim.isForClaimant($0) }),
      ],
      observed: [
        "periodFrom": .date(period.from), "periodTo": .date(period.to),
        "yearsNamed": years { _ in true },
      ], limit: "otherUse = 0, otherYear = 0, otherPeriod = 0", otherwise: "fits",
      .count(credits.count))
  }

  /// The purpose of one block, beside the period of the claim.
  private struct Purpose {
    let credit: CreditSummary
    let words: RegistryWords
    /// Behalf of whom it was retired, where that is not the claimant.
    let other: String?
    private let period: Period

    init(_ credit: CreditSummary, _ period: Period, _ claim: NeutralityCase) {
      self.credit = credit
      self.period = period
      let isName = credit.beneficiary == claim.subject.entity
      words = RegistryWords(credit.purpose, isName ? nil : credit.beneficiary)
      let names =
        [claim.subject.entity, claim.subject.name]
        + (claim.isForClaimant(credit) ? [credit.beneficiary] : [])
      other = RegistryWords(credit.purpose).onBehalfOf.flatMap { said in
        names.contains { RegistryWords.begins(said, with: $0) } ? nil : said
      }
    }

    private var claimed: ClosedRange<Int> { period.from.year...period.to.year }
    private var hasRight: Bool { words.years.contains(where: claimed.contains) }
    private var outside: Set<Int> { words.years.filter { !claimed.contains($0) } }
    /// A year that had begun when the units were retired can have been meant.
    private var isLater: Bool {
      guard let retired = credit.retiredOn?.year else { return false }
      return outside.allSatisfy { $0 > retired }
    }

    var namesOther: Bool { !outside.isEmpty && !hasRight && !isLater }
    var namesLater: Bool { !outside.isEmpty && !hasRight && isLater }
    var namesMore: Bool { !outside.isEmpty && hasRight }
    /// What the claimant says of the period.
    var isToldOther: Bool { credit.purposePeriod.map { !$0.overlaps(period) } ?? false }
    var isToldMore: Bool {
      credit.purposePeriod.map {
        $0.overlaps(period) && ($0.from < period.from || $0.to > period.to)
      } ?? false
    }
  }

  private static func purposes(_ credits: [CreditSummary]) -> Value {
    .list(Set(credits.compactMap(\.purpose)).sorted())
  }
}
