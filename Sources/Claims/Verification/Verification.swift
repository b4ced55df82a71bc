import Findings

/// What came of verifying a claim: the answer, and what it rests on.
package struct Verification: Sendable {
  /// The answer.
  package enum Answer: String, Sendable, CaseIterable {
    /// Everything that was asked for was checked, and it holds.
    case valid = "VALID"
    /// Nothing is wrong, and something that matters was not checked, or not any more.
    case validBut = "VALID-BUT"
    /// Something is wrong.
    case invalid = "INVALID"
  }

  /// One of the steps, in the order in which they are done.
  package enum Step: String, Sendable, CaseIterable {
    case files, parse, shape, proof, key, resources, recalculation, ledger, replay, certificate
    case status, policy
  }

  /// Something that matters and was not checked, by a stable name.
  package struct Gap: Sendable, Hashable {
    /// The name, such as `trust`.
    package let name: String
    /// Why, in a sentence.
    package let reason: String

    package init(_ name: String, _ reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// The steps that were done and found nothing wrong, in their order.
  package private(set) var checked: [Step] = []
  /// What was not checked.
  package private(set) var notChecked: [Gap] = []
  /// Everything that is wrong, in the order of the steps.
  package private(set) var problems: [(file: String, problem: ClaimProblem)] = []
  /// The id of the claim; nil while it could not be read.
  package var claimID: String?
  /// The digest of its bytes.
  package var claimDigest: DocumentDigest?
  /// Who signed it; nil while that is not proven.
  package var issuer: String?

  package init() {}

  /// The answer.
  package var answer: Answer {
    if !problems.isEmpty || !isComplete { return .invalid }
    return notChecked.isEmpty ? .valid : .validBut
  }

  /// Whether every step was come to: a step that was left out is no success.
  private var isComplete: Bool { checked.count == Step.allCases.count }

  /// Does a step.
  ///
  /// - Parameter body: Gives what is wrong, with the file it is wrong in.
  /// - Returns: Whether nothing is.
  package mutating func run(
    _ step: Step, _ body: (inout Verification) -> [(file: String, problem: ClaimProblem)]
  ) -> Bool {
    let found = body(&self)
    problems += found
    if found.isEmpty { checked.append(step) }
    return found.isEmpty
  }

  /// Says that something was not checked.
  package mutating func leaveOut(_ name: String, _ reason: String) {
    let gap = Gap(name, reason)
    if !notChecked.contains(gap) { notChecked.append(gap) }
  }

  /// What is wrong, for people.
  package var findings: [Finding] { problems.map { $0.problem.finding(in: $0.file) } }
}
