extension Rule {
  /// The subject is one thing and no other: entity and subject are named, purposes, objectives and
  /// functions are told, and so are all activities that are material to them. What is not stated
  /// fails; whether the words fit the subject is for a person. PAS 2060:2014 clause 5.1.1, grade A.
  package static let pas2060SubjectUnique = Rule(
    "PAS2060-5-SUBJECT-UNIQUE", .pas2060, clause: "5", locator: "5.1.1", grade: .a,
    reasons: ["not-stated": 1, "to-judge": 2],
    terms: ["entity", "name", "purposes", "objectives", "functions", "activities"].map {
      "subject.\($0)"
    }, judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let subject = claim.subject
    let activities = subject.activities.filter { Optional($0).isWritten }
    let stated = [
      ("entity", subject.entity.isWritten), ("name", subject.name.isWritten),
      ("purposes", subject.purposes.isWritten), ("objectives", subject.objectives.isWritten),
      ("functions", subject.functions.isWritten), ("activities", !activities.isEmpty),
    ]
    let seen: Observations = [
      "entity": .text(subject.entity), "subject": .text(subject.name),
      "purposes": .text(subject.purposes), "objectives": .text(subject.objectives),
      "functions": .text(subject.functions), "activities": .list(activities),
    ]
    let refs = [subject.definitionDigest].compactMap(\.self)
    let missing = stated.filter { !$0.1 }.map { "subject.\($0.0)" }
    if !missing.isEmpty {
      return Judgement(.fail, "not-stated", .terms(missing), observed: seen, refs: refs)
    }
    return Judgement(
      .evidence, "to-judge", .text(subject.name), .list(activities), observed: seen, refs: refs)
  }
}
