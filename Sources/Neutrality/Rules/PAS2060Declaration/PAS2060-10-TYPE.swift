import Quantities

extension Rule {
  /// The declaration is one of commitment, of achievement, or of both, as renewals usually are. PAS
  /// 2060:2014 clause 10 and annex A, grade A.
  package static let pas2060DeclarationType = Rule(
    "PAS2060-10-TYPE", .pas2060, clause: "10", grade: .a, needs: [.declarationKind],
    reasons: ["commitment": 0, "achievement": 0, "both": 0]
  ) { claim in
    guard let kind = claim.declaration.kind else { return .missing(.declarationKind) }
    return Judgement(.pass, kind.rawValue, observed: ["kind": .text(kind.rawValue)])
  }
}
