import Quantities

extension Rule {
  /// Credits are stored and retired in a registry that is independent and credible. A public record
  /// that is no registry takes a person; a spreadsheet or a seller's letter alone fails. PAS
  /// 2060:2014 clause 9.1.2 (g), grade A; the list of registries has grades of its own.
  package static let pas2060Registry = Rule(
    "PAS2060-9.1.2g-REGISTRY", .pas2060, clause: "9.1.2g", locator: "9.1.2", grade: .a,
    needs: [.credits],
    reasons: [
      "registry": 1, "private": 1, "no-record": 1, "public-record": 1, "unknown-registry": 2,
      "not-issued": 1, "open": 2,
    ], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if let nothing = claim.lacksCreditsToJudge { return nothing }
    let credits = claim.usableCredits
    let contracted = credits.filter { $0.state == .contracted && $0.record == nil }
    let unknown = credits.filter {
      $0.record == .registry && !$0.isListed(in: Programmes.registries)
    }
    return .on(
      credits,
      [
        CreditGroup(.fail, "private", credits.filter { $0.record == .privateList }),
        CreditGroup(
          .fail, "no-record", credits.filter { $0.state != .contracted && $0.record == nil }),
        .waiting(claim, contracted, late: "not-issued"),
        CreditGroup(.evidence, "public-record", credits.filter { $0.record == .publicRecord }),
        CreditGroup(.evidence, "unknown-registry", unknown, .list(unknown.programmes)),
      ], limit: "private = 0, noRecord = 0", otherwise: "registry", .count(credits.count))
  }
}
