import Quantities

extension Rule {
  /// Why this subject was chosen, and that it does not hide the largest emitters. The rationale,
  /// the material sources outside with their reasons, and what is narrow or outsourced must be
  /// documented. That the subject is seen against the whole entity is a recommendation, which a
  /// person judges: where the share is not known, or where something outside may be larger than
  /// the subject. PAS 2060:2014 clauses 5.2.1 and 5.2.2, grade A.
  package static let pas2060SubjectRationale = Rule(
    "PAS2060-5-SUBJECT-RATIONALE", .pas2060, clause: "5", locator: "5.2.1, 5.2.2", grade: .a,
    needs: [rationale],
    reasons: [
      "undocumented": 1, "no-reason": 1, "share-unknown": 0, "size-unknown": 1, "larger": 4,
      "unnamed-larger": 3, "largest": 1,
    ],
    terms: ["rationale.narrow", "rationale.outsourcing"], judge: judge)

  private static let rationale = Need("subject.rationale") { $0.subject.rationale.isWritten }

  private static func judge(_ claim: NeutralityCase) throws(ArithmeticError) -> Judgement {
    let subject = claim.subject
    if !subject.rationale.isWritten { return .missing(rationale) }
    var undocumented: [String] = []
    if subject.isNarrow == true && !subject.narrowNote.isWritten {
      undocumented.append("rationale.narrow")
    }
    if subject.hasOutsourcing == true && !subject.outsourcingNote.isWritten {
      undocumented.append("rationale.outsourcing")
    }
    if !undocumented.isEmpty { return Judgement(.fail, "undocumented", .terms(undocumented)) }
    let unexplained = subject.outside.filter { !$0.reason.isWritten }.map(\.name)
    if !unexplained.isEmpty { return Judgement(.fail, "no-reason", .list(unexplained)) }
    return try compare(subject, try Coverage(claim.footprint).totalKg)
  }

  /// The subject against the entity and against what lies outside.
  private static func compare(
    _ subject: SubjectSummary, _ subjectKg: ExactDecimal
  ) throws(ArithmeticError) -> Judgement {
    let refs = [subject.definitionDigest].compactMap(\.self)
    guard let entityKg = subject.entityTotalKg, entityKg >= subjectKg, subjectKg > .zero else {
      let seen: Observations = [
        "subjectKg": .mass(subjectKg), "entityKg": .mass(subject.entityTotalKg),
      ]
      return Judgement(.evidence, "share-unknown", observed: seen, refs: refs)
    }
    let share = try Ratio(subjectKg, of: entityKg)
    var outside = ExactSum()
    for group in subject.outside { if let kg = group.kg { outside.add(kg) } }
    // What the entity emits outside the subject without a name.
    let unnamedKg = try entityKg.subtracting(subjectKg).subtracting(outside.total())
    let seen: Observations = [
      "share": .share(share), "subjectKg": .mass(subjectKg), "entityKg": .mass(entityKg),
      "unnamedKg": .mass(unnamedKg),
    ]
    let largest = subject.outside.max { ($0.kg ?? .zero, $1.name) < ($1.kg ?? .zero, $0.name) }
    if let largest, let kg = largest.kg, kg > subjectKg {
      return Judgement(
        .evidence, "larger", .text(largest.name), .mass(kg), .mass(subjectKg), .share(share),
        observed: seen, limit: limit, refs: refs)
    }
    let unknown = subject.outside.filter { $0.kg == nil }.map(\.name)
    if !unknown.isEmpty {
      return Judgement(
        .evidence, "size-unknown", .list(unknown), observed: seen, limit: limit, refs: refs)
    }
    if unnamedKg > subjectKg {
      return Judgement(
        .evidence, "unnamed-larger", .mass(unnamedKg), .mass(subjectKg), .share(share),
        observed: seen, limit: limit, refs: refs)
    }
    return Judgement(.pass, "largest", .share(share), observed: seen, limit: limit, refs: refs)
  }

  private static let limit = "largestOutsideKg <= subjectKg"
}
