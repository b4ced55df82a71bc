import Quantities

extension Rule {
  /// What verification found wrong is not material: the sum of misstatements, with their signs, is
  /// at most the percentage of the setting `materiality-percent`. Five is what programmes use and
  /// no number of ISO 14064-3, grade C. A claim that nobody verified is not judged.
  package static let verificationMateriality = Rule(
    "VER-MATERIALITY-5", .verification, clause: "", grade: .c, needs: [.sources],
    reasons: [
      "immaterial": 2, "material": 3, "not-verified": 0, "not-told": 0, "no-footprint": 0,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    guard let misstatements = claim.footprint.misstatementsKg else {
      let validation = claim.validation
      let hasStatement = validation.statementOn != nil || validation.statement != nil
      // A self-validation is no verification.
      guard hasStatement, validation.kind != .selfValidation else {
        return Judgement(.notApplicable, "not-verified")
      }
      return Judgement(
        .evidence, "not-told", refs: [validation.statement?.digest].compactMap(\.self))
    }
    if claim.footprint.sources.isEmpty { return .missing(.sources) }
    let totalKg = try Coverage(claim.footprint).includedKg
    guard totalKg > .zero else { return Judgement(.fail, "no-footprint") }
    var sum = ExactSum()
    for misstatement in misstatements { sum.add(misstatement) }
    let wrongKg = try sum.total().magnitude
    let share = try Ratio(wrongKg, of: totalKg)
    let allowed = try claim.settings.materialityPercent.hundredth()
    let seen: Observations = [
      "misstatementShare": .share(share), "misstatementKg": .mass(wrongKg),
      "footprintKg": .mass(totalKg), "misstatements": .count(misstatements.count),
    ]
    let limit = "misstatementShare <= \(allowed)"
    return share <= Ratio(allowed)
      ? Judgement(
        .pass, "immaterial", .mass(wrongKg), .share(share), observed: seen, limit: limit)
      : Judgement(
        .fail, "material", .mass(wrongKg), .share(share), .share(Ratio(allowed)), observed: seen,
        limit: limit)
  }
}
