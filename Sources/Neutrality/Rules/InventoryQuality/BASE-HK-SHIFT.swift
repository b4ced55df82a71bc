import Quantities

extension Rule {
  /// The carbon reduction certificate of Hong Kong lets early movers take one of the past three
  /// years as the baseline; no other scheme of ours does. Page of the scheme on its process, grade
  /// A.
  package static let hongKongBaselineShift = Rule(
    "BASE-HK-SHIFT", .carbonReductionCertificate, clause: "", locator: "process", grade: .a,
    needs: [chosen, scheme],
    reasons: ["not-this-scheme": 0, "own-year": 1, "shifted": 2, "too-early": 2, "later": 2],
    judge: judge)

  private static let chosen = Need("baseline.chosen_year") {
    $0.baseline.chosenYear != nil || $0.baseline.schemeYear == nil
  }
  private static let scheme = Need("baseline.scheme_year") {
    $0.baseline.schemeYear != nil || $0.baseline.chosenYear == nil
  }
  private static let years = 3

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let (own, taken) = (claim.baseline.schemeYear, claim.baseline.chosenYear)
    if own == nil && taken == nil { return Judgement(.notApplicable, "not-this-scheme") }
    guard let own else { return .missing(scheme) }
    guard let taken else { return .missing(chosen) }
    // Years are names and no amounts, so they are written without grouping.
    let (ownYear, takenYear) = (Value.text(String(own)), Value.text(String(taken)))
    let shift = own - taken
    let seen: Observations = [
      "schemeYear": ownYear, "chosenYear": takenYear, "shiftYears": .count(shift),
    ]
    let limit = "0 <= shiftYears <= \(years)"
    if shift < 0 {
      return Judgement(.fail, "later", takenYear, ownYear, observed: seen, limit: limit)
    }
    if shift > years {
      return Judgement(.fail, "too-early", takenYear, ownYear, observed: seen, limit: limit)
    }
    return shift == 0
      ? Judgement(.pass, "own-year", ownYear, observed: seen, limit: limit)
      : Judgement(.pass, "shifted", takenYear, ownYear, observed: seen, limit: limit)
  }
}
