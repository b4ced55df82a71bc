import Quantities

extension Rule {
  /// What the law demands is the least: a legal target that was missed fails, one without figures
  /// takes a person. PAS 2060:2014 clause 8.3, grade A.
  package static let pas2060MandatoryTarget = Rule(
    "PAS2060-8-MANDATORY-TARGET", .pas2060, clause: "8", locator: "8.3", grade: .a,
    reasons: ["no-target": 0, "met": 1, "missed": 3, "unknown": 1], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let targets = claim.reduction.legalTargets
    if targets.isEmpty { return Judgement(.notApplicable, "no-target") }
    let missed = targets.filter { target in
      guard let limit = target.limitKg, let actual = target.actualKg else { return false }
      return actual > limit
    }
    let unknown = targets.filter { $0.limitKg == nil || $0.actualKg == nil }
    let told = missed.first ?? unknown.first ?? targets[0]
    let seen: Observations = [
      "targets": .count(targets.count), "missed": .list(missed.map(\.name)),
      "unknown": .list(unknown.map(\.name)), "limitKg": .mass(told.limitKg),
      "actualKg": .mass(told.actualKg),
    ]
    let limit = "actualKg <= limitKg"
    if !missed.isEmpty {
      return Judgement(
        .fail, "missed", .list(missed.map(\.name)), .mass(told.actualKg), .mass(told.limitKg),
        observed: seen, limit: limit)
    }
    if !unknown.isEmpty {
      return Judgement(
        .evidence, "unknown", .list(unknown.map(\.name)), observed: seen, limit: limit)
    }
    return Judgement(
      .pass, "met", .list(targets.map(\.name)), observed: seen, limit: limit)
  }
}
