import Quantities

extension Rule {
  /// The footprint of a product or service follows ISO 14067 and counts all stages of the life; one
  /// that goes to other businesses may count a part, which is disclosed. ISO 14068-1:2023, grade B.
  package static let iso14068QuantProd = Rule(
    "ISO14068-QUANT-PROD", .iso14068, clause: "", grade: .b,
    needs: [subjectKind, method, stages],
    reasons: [
      "whole": 1, "partial-disclosed": 2, "partial": 1, "undisclosed": 1, "other-method": 1,
    ],
    terms: SubjectSummary.Stage.allCases.map { "iso-stage.\($0.rawValue)" }, judge: judge)

  private static let subjectKind = Need("subject.kind") { $0.subject.kind != nil }
  private static let method = Need("footprint.method.name") {
    $0.footprint.method?.name.hasWords ?? false
  }
  private static let stages = Need("subject.stages") { $0.subject.stages != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let isProduct = claim.isQuantifiedAsProduct else { return .missing(subjectKind) }
    if !isProduct { return .notApplicable(.notAProduct) }
    guard let name = claim.footprint.method?.name, !name.isEmpty else { return .missing(method) }
    guard let counted = claim.subject.stages else { return .missing(stages) }
    let missing = SubjectSummary.Stage.allCases.filter { !counted.contains($0) }
    let reason = claim.subject.partialCycleReason
    let toBusinesses = claim.subject.isBusinessToBusiness
    let seen: Observations = [
      "method": .text(name), "stages": .count(counted.count),
      "missingStages": .count(missing.count),
      "toBusinesses": toBusinesses.map(Value.flag) ?? .unknown,
    ]
    func judgement(_ verdict: Verdict, _ key: String, _ slots: Value...) -> Judgement {
      Judgement(verdict, Reason(key, slots), observed: seen, limit: "missingStages = 0")
    }
    if !name.contains("14067") { return judgement(.fail, "other-method", .text(name)) }
    if missing.isEmpty { return judgement(.pass, "whole", .text(name)) }
    let terms = Value.terms(missing.map { "iso-stage.\($0.rawValue)" })
    if toBusinesses != true { return judgement(.fail, "partial", terms) }
    return reason.hasWords
      ? judgement(.warn, "partial-disclosed", terms, .text(reason))
      : judgement(.fail, "undisclosed", terms)
  }
}
