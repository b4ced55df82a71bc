/// What came out of checking a credential.
package struct CredentialCheck: Sendable {
  /// The credential; nil when there are problems.
  package let credential: SecuredCredential?
  /// Why it is refused: all that one step found. Later steps were not taken.
  package let problems: [ClaimProblem]
  /// Why a credential that is otherwise good is not valid at the time that was asked about:
  /// `doc.notYetValid`, `doc.expired`, `proof.expired`, `proof.created` in the future. Empty when no
  /// time was given.
  package let validity: [ClaimProblem]

  /// A refusal.
  init(_ problems: [ClaimProblem]) {
    credential = nil
    self.problems = problems
    validity = []
  }

  /// A credential whose proofs hold.
  init(_ credential: SecuredCredential, validity: [ClaimProblem]) {
    self.credential = credential
    problems = []
    self.validity = validity
  }
}
