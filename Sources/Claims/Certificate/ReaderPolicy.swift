/// What a reader asks for beside a claim that verifies.
package enum ReaderPolicy {
  /// Why a claim does not meet the demand that a certifier vouches for it: `trust.policyUnmet` unless
  /// a certifier of the trust list has countersigned the claim or issued a certificate.
  ///
  /// - Parameter certificates: Certificates that were verified and checked against the claim.
  package static func certifierProblem(
    claim: SecuredCredential, certificates: [SecuredCredential]
  ) -> ClaimProblem? {
    let signatures = claim.signatures.dropFirst() + certificates.flatMap { $0.signatures.prefix(1) }
    if signatures.contains(where: \.isTrusted) { return nil }
    return ClaimProblem(
      .trustPolicyUnmet, "no trusted certifier vouches for the claim, which you ask for",
      remedy: "ask the claimant for a certificate of a certifier in your trust list")
  }
}
