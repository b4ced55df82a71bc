import Claims
import Quantities

/// Takes a certificate back: a document signed by the certifier. The claimant and its ledger have no
/// part in it.
package struct CertificateRevocation {
  /// The bundle with the certificate, a folder or an archive.
  package var bundle: String
  package var signer: ClaimSigner
  package var time: Timestamp
  package var status: CertificateStatusContents.Status
  package var reason: String
  /// Where the document goes; nothing may be there.
  package var output: String

  package init(
    bundle: String, signer: ClaimSigner, time: Timestamp,
    status: CertificateStatusContents.Status, reason: String, output: String
  ) {
    self.bundle = bundle
    self.signer = signer
    self.time = time
    self.status = status
    self.reason = reason
    self.output = output
  }

  /// Signs the document and writes it.
  ///
  /// - Returns: The document.
  /// - Throws: A ``FileProblem``; nothing was written then.
  package func run() throws -> SecuredCredential {
    let certificate = try signer.own(
      .certificate, BundleLayout.certificate, of: bundle, otherwise: "claim.notOwn",
      remedy: "only the certifier takes a certificate back; sign with its key")
    if time < certificate.created {
      throw FileProblem(
        "claim.time", "the certificate is of \(certificate.created), and this would be of \(time)",
        remedy: "leave --at out, or give a time after the certificate")
    }
    let contents = CertificateStatusContents(
      certificate: ClaimContents.DocumentReference(certificate), status: status, on: time.date,
      reason: reason)
    return try signer.write(.certificateStatus, contents.json, at: time, to: output)
  }
}
