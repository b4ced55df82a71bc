extension Rule {
  /// A product or service counts its whole life: materials, production, distribution, use and end
  /// of life. A product for other businesses that counts a part of it and says why takes a person,
  /// as no exception for it is seen. PAS 2060:2014 clause 5.2.3, grade A.
  package static let pas2060ProductLifeCycle = Rule(
    "PAS2060-5-PRODUCT-LIFECYCLE", .pas2060, clause: "5", locator: "5.2.3", grade: .a,
    needs: [stages], reasons: ["whole": 0, "stages-left-out": 1, "partial": 2],
    terms: SubjectSummary.Stage.allCases.map { "stage.\($0.rawValue)" }, judge: judge)

  private static let stages = Need("subject.stages") { !$0.isProduct || $0.subject.stages != nil }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    if !claim.isProduct { return .notApplicable(.notAProduct) }
    guard let counted = claim.subject.stages else { return .missing(stages) }
    let leftOut = SubjectSummary.Stage.allCases.filter { !counted.contains($0) }
    let names = Value.terms(leftOut.map { "stage.\($0.rawValue)" })
    let seen: Observations = [
      "stages": .list(counted.map(\.rawValue).sorted()), "leftOut": .list(leftOut.map(\.rawValue)),
      "reason": .text(claim.subject.partialCycleReason),
      "isBusinessToBusiness": claim.subject.isBusinessToBusiness.map(Value.flag) ?? .unknown,
    ]
    if leftOut.isEmpty { return Judgement(.pass, "whole", observed: seen) }
    if claim.subject.isBusinessToBusiness == true, claim.subject.partialCycleReason.isWritten {
      return Judgement(
        .evidence, "partial", names, .text(claim.subject.partialCycleReason), observed: seen,
        refs: [claim.subject.definitionDigest].compactMap(\.self))
    }
    return Judgement(.fail, "stages-left-out", names, observed: seen)
  }
}
