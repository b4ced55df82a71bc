extension Rule {
  /// The boundary of an organisation is true and fair: drawn by equity share or by control, with
  /// the subsidiaries in core operations; a part or a site is a discrete operation with a purpose
  /// of its own. Without an approach or a boundary it fails, and where it says itself that it is
  /// not so; the rest is for a person. PAS 2060:2014 clause 5.2.2, grade A.
  package static let pas2060BoundaryOrganisation = Rule(
    "PAS2060-5-BOUNDARY-ORG", .pas2060, clause: "5", locator: "5.2.2", grade: .a,
    needs: [approach, boundary],
    reasons: ["subsidiaries-out": 0, "not-discrete": 0, "to-judge": 1],
    terms: SubjectSummary.Approach.allCases.map { "approach.\($0.rawValue)" }, judge: judge)

  private static let approach = Need("boundary.approach") { $0.subject.approach != nil }
  private static let boundary = Need("boundary.description") { $0.subject.boundary.isWritten }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let subject = claim.subject
    switch subject.kind {
    case .product, .service, .event, .project, .activity:
      return .notApplicable(.notAnOrganisation)
    case .organisation, .site, .facility, .building, .territory, nil: break
    }
    guard let drawn = subject.approach else { return .missing(approach) }
    if !subject.boundary.isWritten { return .missing(boundary) }
    let isPart = [.site, .facility, .building].contains(subject.kind)
    let seen: Observations = [
      "approach": .text(drawn.rawValue), "boundary": .text(subject.boundary),
      "includesSubsidiaries": subject.includesSubsidiaries.map(Value.flag) ?? .unknown,
      "isDiscreteOperation": subject.isDiscreteOperation.map(Value.flag) ?? .unknown,
      "outsourcing": .text(subject.outsourcingNote),
    ]
    let refs = [subject.definitionDigest].compactMap(\.self)
    if !isPart && subject.includesSubsidiaries == false {
      return Judgement(.fail, "subsidiaries-out", observed: seen, refs: refs)
    }
    if isPart && subject.isDiscreteOperation == false {
      return Judgement(.fail, "not-discrete", observed: seen, refs: refs)
    }
    return Judgement(
      .evidence, "to-judge", .term("approach.\(drawn.rawValue)"), observed: seen, refs: refs)
  }
}
