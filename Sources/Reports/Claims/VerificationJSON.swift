import Claims
import StrictJSON

/// What came of verifying a claim, for programs.
package enum VerificationJSON {
  /// A document of the schema `baycarbon/verification/1`.
  package static func document(_ verification: Verification) -> JSONOutput {
    .present([
      ("schema", "baycarbon/verification/1"),
      ("result", .string(verification.answer.rawValue)),
      ("claim", verification.claimID.map(JSONOutput.string)),
      ("digest", (verification.claimDigest?.text).map(JSONOutput.string)),
      ("issuer", verification.issuer.map(JSONOutput.string)),
      ("checked", .array(verification.checked.map { .string($0.rawValue) })),
      (
        "notChecked",
        .array(
          verification.notChecked.map {
            ["name": .string($0.name), "reason": .string($0.reason)]
          })
      ),
      ("findings", .array(verification.problems.map { finding($0.file, $0.problem) })),
    ])
  }

  private static func finding(_ file: String, _ problem: ClaimProblem) -> JSONOutput {
    .present([
      ("code", .string(problem.code.rawValue)), ("file", .stated(file)),
      ("path", .string(problem.path)), ("message", .string(problem.message)),
      ("claimed", problem.claimed.map(JSONOutput.string)),
      ("recomputed", problem.recomputed.map(JSONOutput.string)),
      ("line", (problem.position?.line).map(JSONOutput.integer)),
      ("column", (problem.position?.column).map(JSONOutput.integer)),
      ("remedy", .stated(problem.remedy)),
    ])
  }
}
