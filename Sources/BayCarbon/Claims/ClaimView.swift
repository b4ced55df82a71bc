import Claims
import Findings
import Reports

/// A signed claim to be shown: its signature holds, its figures are not calculated again.
package struct ClaimView {
  package let claim: SecuredCredential
  /// The certificate, when there is one whose signature holds, that is about this claim and that its
  /// certifier has not taken back.
  package let certificate: SecuredCredential?
  /// What the bundle says of both since they were signed.
  package let news: [Finding]
  /// Whether the certifier has taken the certificate back.
  package let isCertificateTakenBack: Bool

  /// Reads the claim of a bundle.
  ///
  /// - Throws: A ``FileProblem``; `ClaimProblems` when the claim or its certificate is not what it
  ///   should be.
  package init(ofBundle path: String) throws {
    let reader = ClaimReader(
      engine: ClaimContents.Engine(name: "", version: "", rounding: ""))
    var work = VerificationWork(try BundleFolder(at: path), reader)
    guard work.checkFiles(), work.checkClaim(), let claim = work.credential else {
      throw ClaimProblems(problems: work.verification.problems.map(\.problem))
    }
    // A certificate is about all files, so they are looked at first.
    if work.bundle.has(BundleLayout.certificate),
      !(work.checkResources() && work.checkCertificate())
    {
      throw ClaimProblems(problems: work.verification.problems.map(\.problem))
    }
    _ = work.checkStatus()
    self.claim = claim
    certificate = work.standingCertificate
    isCertificateTakenBack = work.withdrawal != nil
    news = work.verification.findings + [work.withdrawal].compactMap(\.self)
  }

  /// The page of the claim; nil for a document that is not of our shape, which no bundle has.
  package func page(in language: Language) -> CertificatePage? {
    var keys: [String: String] = [:]
    for signed in [claim, certificate].compactMap(\.self) {
      keys[signed.issuer.did.text] = signed.signatures[0].key.text
    }
    return CertificatePage(
      language: language, claim: claim.bytes, certificate: certificate?.bytes, keys: keys)
  }
}
