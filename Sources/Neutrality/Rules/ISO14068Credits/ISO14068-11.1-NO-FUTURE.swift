import Quantities

extension Rule {
  /// Contracted or future reductions do not count until they are certified, issued and retired: a
  /// claim cannot wait for them. ISO 14068-1:2023 clause 11.1, grade A.
  package static let iso14068NoFuture = Rule(
    "ISO14068-11.1-NO-FUTURE", .iso14068, clause: "11.1", grade: .a, needs: [.credits],
    reasons: ["retired": 1, "not-retired": 1, "forward": 1, "future": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.claimsAchievement { return .notApplicable(.commitmentOnly) }
    let credits = claim.offsetting.credits
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let future = credits.filter { $0.vintage.map { $0.to > claim.asOf } ?? false }
    return .on(
      credits,
      [
        CreditGroup(.fail, "forward", credits.filter { $0.isForward == true }),
        CreditGroup(
          .fail, "future", future, .date(future.compactMap(\.vintage?.to).max())),
        CreditGroup(.fail, "not-retired", credits.filter { !claim.isRetired($0) }),
      ],
      observed: [
        "lastVintageEnd": .date(credits.compactMap(\.vintage?.to).max()),
        "asOf": .date(claim.asOf),
      ], limit: "notRetired = 0, lastVintageEnd <= asOf", otherwise: "retired",
      .count(credits.count))
  }
}
