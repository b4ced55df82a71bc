/// What a rule finds.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// It is not met, and cannot be met any more without a change.
  case fail = "FAIL"
  /// A person must look at a document; only a recorded decision turns it into a pass.
  case evidence = "EVIDENCE"
  /// It is not met yet and still can be before a deadline.
  case pending = "PENDING"
  /// It is met, with something that must be disclosed.
  case warn = "WARN"
  /// It is met.
  case pass = "PASS"
  /// It does not concern this claim.
  case notApplicable = "NA"

  /// Whether a claim may be green with it: passes, warnings and what does not concern it.
  package var isGreen: Bool {
    switch self {
    case .pass, .warn, .notApplicable: true
    case .fail, .evidence, .pending: false
    }
  }

  /// The verdict on a whole claim: the worst of its rules, in the order fail, evidence, pending,
  /// warn, pass. Where no rule applies nothing was shown, and the verdict is NA.
  package static func overall(_ verdicts: some Sequence<Verdict>) -> Verdict {
    let all = Set(verdicts)
    return allCases.first { all.contains($0) } ?? .notApplicable
  }
}
