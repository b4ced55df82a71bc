import Quantities

extension Rule {
  /// Credits are additional, permanent, free of leakage and not counted twice. What a program can
  /// see of that: the programme is listed, the project stands in good order with it, and what can
  /// be reversed has a buffer. Everything else takes a person. PAS 2060:2014 clause 9.1.2 (b),
  /// grade A.
  package static let pas2060Quality = Rule(
    "PAS2060-9.1.2b-QUALITY", .pas2060, clause: "9.1.2b", locator: "9.1.2 (b)", grade: .a,
    needs: [.credits],
    reasons: CreditQuality.reasons, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    CreditQuality.judgement(of: claim, listedIn: Programmes.pas2060)
  }
}
