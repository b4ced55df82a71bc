import Quantities

extension Rule {
  /// Credits meet the five criteria: real, additional, against a credible baseline, permanent or
  /// safeguarded, certified. What a program can see of that is what PAS 2060 asks too, with the
  /// programmes of clause 11.3. ISO 14068-1:2023 clause 11.2, grade A for the count and for (b) to
  /// (d), C for the others.
  package static let iso14068Criteria = Rule(
    "ISO14068-11.2-CRITERIA", .iso14068, clause: "11.2", grade: .a, needs: [.credits],
    reasons: CreditQuality.reasons, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    CreditQuality.judgement(of: claim, listedIn: Programmes.ccp)
  }
}
