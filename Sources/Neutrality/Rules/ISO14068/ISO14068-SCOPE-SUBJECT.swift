import Quantities

extension Rule {
  /// The subject is an organisation or a product, with services, buildings and events; the standard
  /// is not for countries, regions and cities. PAS 2060 allowed towns. ISO 14068-1:2023, scope,
  /// grade A.
  package static let iso14068ScopeSubject = Rule(
    "ISO14068-SCOPE-SUBJECT", .iso14068, clause: "", locator: "scope", grade: .a,
    needs: [subjectKind], reasons: ["covered": 0, "territory": 1], judge: judge)

  private static let subjectKind = Need("subject.kind") { $0.subject.kind != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let kind = claim.subject.kind else { return .missing(subjectKind) }
    let seen: Observations = [
      "kind": .text(kind.rawValue), "subject": .text(claim.subject.name),
    ]
    return kind == .territory
      ? Judgement(.fail, "territory", .text(claim.subject.name), observed: seen)
      : Judgement(.pass, "covered", observed: seen)
  }
}
