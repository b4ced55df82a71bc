import Quantities

extension Rule {
  /// The definition of the subject and the list of what is inside are the same in every stage: in
  /// the baseline, in each application period and in what is promised. A change starts anew with a
  /// baseline of its own. Judged by digests. PAS 2060:2014 clauses 5.1.2 and 4.1, grade A.
  package static let pas2060SubjectUnchanged = Rule(
    "PAS2060-5-SUBJECT-UNCHANGED", .pas2060, clause: "5", locator: "5.1.2, 4.1", grade: .a,
    needs: [definition, definitions], reasons: ["same": 1, "changed": 1], judge: judge)

  private static let definition = Need("subject.definition_digest") {
    $0.subject.definitionDigest.isWritten
  }

  private static let definitions = Need("periods.definition_digest") { claim in
    let stages = stages(of: claim)
    return !stages.isEmpty && stages.allSatisfy(\.definitionDigest.isWritten)
  }

  /// The stages through which the subject goes.
  private static func stages(of claim: NeutralityCase) -> [PeriodSummary] {
    claim.periods(.baseline) + claim.periods(.application) + claim.periods(.commitment)
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let digest = claim.subject.definitionDigest, definition.isMet(claim) else {
      return .missing(definition)
    }
    let stages = stages(of: claim)
    let changed = stages.filter { $0.definitionDigest.isWritten && $0.definitionDigest != digest }
      .compactMap(\.span?.description)
    let seen: Observations = [
      "definition": .text(digest), "stages": .count(stages.count),
      "changed": .count(changed.count),
    ]
    if !changed.isEmpty {
      return Judgement(
        .fail, "changed", .list(changed), observed: seen, limit: "changed = 0", refs: [digest])
    }
    if !definitions.isMet(claim) { return .missing(definitions) }
    return Judgement(
      .pass, "same", .count(stages.count), observed: seen, limit: "changed = 0", refs: [digest])
  }
}
