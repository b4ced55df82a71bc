import Quantities

extension Rule {
  /// An achievement comes with the commitment to reduce further or to hold net zero in later years.
  /// Its certificate may state a share of reduction in place of net zero, which the claim must
  /// state then as well; emissions have fallen against the baseline, and where credits do not cover
  /// what is left, the sentence of the claim does not call it neutral. It states the offsets that
  /// were used. What is achieved is declared when the period is over. HKQAA's scheme, class 3 (ii),
  /// grade A; what the certificate states of offsets is grade C. The other rules of the class are
  /// those of PAS 2060.
  package static let hkqaaAchieve = Rule(
    "HKQAA-ACHIEVE", .hkqaa, clause: "", locator: "class 3 (ii)", grade: .a,
    needs: [.furtherCommitment],
    reasons: [
      "promised": 1, "share-stated": 2, "promise-only": 0, "offsets-unstated": 1,
      "share-unstated": 0, "share-not-reduced": 1, "share-called-neutral": 3,
      "before-period-end": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let (stated, further) = (
      claim.declaration.certificate, claim.declaration.furtherCommitment
    )
    let share = claim.reduction.statedShare
    let retiredKg = try claim.retiredCredits.totalKg()
    let seen: Observations = [
      "furtherCommitment": .text(further), "retiredKg": .mass(retiredKg),
      "reductionShare": share.map(Value.share) ?? .unknown,
    ]
    if !claim.claimsAchievement { return Judgement(.fail, "promise-only", observed: seen) }
    if let day = claim.declaration.date, let end = claim.applicationPeriod?.to, day <= end {
      return Judgement(
        .fail, "before-period-end", .date(day), .date(end), observed: seen,
        limit: "declared > periodEnd")
    }
    if further.saysNothing { return .missing(.furtherCommitment) }
    if retiredKg > .zero, !stated.isEmpty, !stated.contains(.offsets) {
      return Judgement(.fail, "offsets-unstated", .mass(retiredKg), observed: seen)
    }
    guard stated.contains(.reductionShare) else {
      return Judgement(.pass, "promised", .text(further), observed: seen)
    }
    guard let share else { return Judgement(.fail, "share-unstated", observed: seen) }
    guard let change = try ReductionChange(claim.reduction.baseline) else {
      return .missing(.baselineComparison)
    }
    let all = seen.adding(change.observed("baseline"))
    if !change.falls || share <= Ratio(.zero) {
      return Judgement(
        .fail, "share-not-reduced", .mass(change.kg), observed: all,
        limit: "baselineChangeKg < 0 or baselineIntensityChange < 0")
    }
    let grossKg = try Coverage(claim.footprint).includedKg
    if retiredKg < grossKg, let said = neutral(in: claim.declaration.wording?.text) {
      return Judgement(
        .fail, "share-called-neutral", .text(said), .mass(retiredKg), .mass(grossKg), observed: all,
        limit: "retiredKg >= footprintKg")
    }
    return Judgement(.pass, "share-stated", .text(further), .share(share), observed: all)
  }

  /// Words that call a subject neutral.
  private static let neutralWords = [
    "neutral", "net zero", "net-zero", "碳中和", "淨零", "净零", "零碳",
  ]

  private static func neutral(in text: String?) -> String? {
    let words = text?.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return neutralWords.first { words?.contains($0) ?? false }
  }
}

extension Need {
  fileprivate static let furtherCommitment = Need("declaration.further_commitment") {
    !$0.declaration.furtherCommitment.saysNothing
  }
}
