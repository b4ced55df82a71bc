import Cryptography
import StrictJSON

/// Whether a certificate is about a claim: what can be seen from the two documents alone.
///
/// A certificate names the claim in `credentialSubject.attestedClaim` by `id`, by `digestMultibase`
/// over the bytes of the secured claim, and by `byteLength`.
package struct CertificateCheck: Sendable {
  private let independence: Independence

  /// Looks at DID documents and, when there is one, at the trust list.
  package init(keys: KeyRing, trust: TrustList?) {
    independence = Independence(keys: keys, trust: trust)
  }

  /// Why a certificate does not belong to a claim: `cert.claimId`, `cert.claimDigest`,
  /// `cert.independence`, `cert.dateBeforeClaim`, `doc.missing`, `doc.schema`. Paths and positions
  /// are of the certificate.
  package func problems(
    certificate: SecuredCredential, claim: SecuredCredential
  ) -> [ClaimProblem] {
    let subject = certificate.subjectReader()
    guard let attested = subject.requiredObject("attestedClaim") else {
      return subject.problems.map(ClaimProblem.init)
    }
    var problems = compare(attested, with: claim)
    problems += subject.problems.map(ClaimProblem.init)
    problems += parties(certificate, claim).map { [$0] } ?? []
    let last = claim.signatures.map(\.proof.options.created).max() ?? claim.created
    if certificate.created < last {
      problems.append(
        ClaimProblem(
          .certDateBeforeClaim,
          "the certificate was signed at \(certificate.created), the claim at"
            + " \(last)", path: "proof.created", at: certificate.object["proof"]?.position,
          remedy: "ask the certifier to certify the claim as it is now"))
    }
    return problems
  }

  private func parties(
    _ certificate: SecuredCredential, _ claim: SecuredCredential
  ) -> ClaimProblem? {
    independence.problem(
      certifier: (certificate.issuer.did, certificate.signatures[0].key),
      claimant: (claim.issuer.did, claim.signatures[0].key)
    )?.moved(to: "issuer.id", at: certificate.object["issuer"]?.position)
  }

  private func compare(
    _ attested: ObjectReader, with claim: SecuredCredential
  ) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func compare(_ name: String, _ code: ClaimCode, _ found: String?, _ actual: String) {
      guard let found, !found.utf8.elementsEqual(actual.utf8) else { return }
      problems.append(
        ClaimProblem(
          code, "the certificate is about another claim than the one presented",
          path: attested.path(of: name), at: attested.object[name]?.position,
          remedy: "ask for the claim that was certified, or for its certificate",
          claimed: found.shortened, recomputed: actual))
    }
    compare("id", .certClaimID, attested.requiredString("id"), claim.id)
    compare(
      "digestMultibase", .certClaimDigest, attested.requiredString("digestMultibase"),
      DigestMultibase.text(of: claim.digest))
    compare(
      "byteLength", .certClaimDigest, attested.requiredNumber("byteLength")?.text,
      String(claim.bytes.count))
    return problems
  }
}
