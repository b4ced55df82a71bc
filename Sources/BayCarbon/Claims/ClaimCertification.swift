import ActivityData
import Claims
import Findings
import Quantities
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Certifies a claim: verifies its bundle as a reader would, and signs what came of it.
package struct ClaimCertification {
  /// The bundle, a folder.
  package var bundle: String
  package var signer: ClaimSigner
  package var time: Timestamp
  package var validUntil: Timestamp?
  package var assurance: CertificateContents.Assurance
  /// What was not looked at, in the certifier's words.
  package var limits: [String]
  /// What the certifier brings along.
  package var reader: ClaimReader

  package init(
    bundle: String, signer: ClaimSigner, time: Timestamp, validUntil: Timestamp?,
    assurance: CertificateContents.Assurance, limits: [String], reader: ClaimReader
  ) {
    self.bundle = bundle
    self.signer = signer
    self.time = time
    self.validUntil = validUntil
    self.assurance = assurance
    self.limits = limits
    self.reader = reader
  }

  /// What came of it.
  package struct Outcome {
    /// What the certifier saw.
    package let verified: VerifiedClaim
    /// The certificate; nil when it was refused.
    package let certificate: SecuredCredential?
    /// Why it was refused.
    package let findings: [Finding]
  }

  /// Certifies: writes `certificate.json` into the bundle.
  ///
  /// - Throws: A ``FileProblem``; nothing was written then.
  package func run(progress: ProgressReport? = nil) throws -> Outcome {
    if FolderListing.exists(bundle), !FolderListing.isFolder(bundle) {
      throw FileProblem(
        "file.notBundle", "\(bundle) is a file, and a certificate goes into the folder of a bundle",
        remedy: "unpack it into a folder of its own, `mkdir bundle && tar xf \(bundle) -C bundle`, "
          + "and name that; `baycarbon claim pack` makes one file of it again")
    }
    var asked = reader
    // The trust list of a certifier tells of claimants; its own certificate is still to come.
    asked.requiresCertificate = false
    let verified = try ClaimVerifier(asked).verify(bundle, progress: progress)
    func refused(_ findings: [Finding]) -> Outcome {
      Outcome(verified: verified, certificate: nil, findings: findings)
    }
    guard verified.verification.answer != .invalid, let claim = verified.credential,
      let statement = verified.statement, let digest = verified.bundleDigest
    else {
      return refused([
        Finding(
          .error, "claim.notCertified", "the claim does not verify, and nothing is certified",
          remedy: "let the claimant mend what is said above")
      ])
    }
    if verified.certificate != nil {
      return refused([
        Finding(
          .error, "claim.notCertified", "the bundle has a certificate already",
          remedy: "take certificate.json out of a copy of the bundle to certify it anew")
      ])
    }
    let open = statement.verdicts.filter { !["PASS", "FAIL"].contains($0.verdict) }
    let contents = CertificateContents(
      claimID: claim.id, claimDigest: DigestMultibase.text(of: claim.digest),
      claimByteLength: claim.bytes.count, claimant: claim.issuer.did,
      claimantName: claim.issuer.name ?? "",
      ruleProfile: (
        statement.profile.id, statement.profile.version,
        claim.subject.object("ruleProfile")?.text("standard") ?? ""
      ),
      assessments: statement.verdicts.filter { ["PASS", "FAIL"].contains($0.verdict) }.map {
        CertificateContents.Assessment(
          rule: $0.rule, clause: $0.clause, conforms: $0.verdict == "PASS")
      },
      others: open.map { ($0.rule, $0.verdict) }, assessedOn: time.date, engine: reader.engine,
      assurance: assurance, limits: limits + Self.gaps(verified.verification),
      bundleDigest: digest)
    let certificate: SecuredCredential
    do throws(ClaimProblems) {
      certificate = try signer.issue(
        .certificate, contents.json, at: time, validUntil: validUntil)
    } catch {
      return refused(error.problems.map { $0.finding(in: BundleLayout.certificate) })
    }
    let subject = JSONNode(.object(certificate.subject), at: certificate.subjectPosition)
    let problems =
      CertificateContents.shape.problems(in: subject, path: "credentialSubject")
      + CertificateCheck(keys: signer.keys, trust: reader.trust).problems(
        certificate: certificate, claim: claim)
    if !problems.isEmpty {
      return refused(problems.map { $0.finding(in: BundleLayout.certificate) })
    }
    try write(certificate)
    return Outcome(verified: verified, certificate: certificate, findings: [])
  }

  /// What the program did not check either; that there was no certificate yet is none of it.
  private static func gaps(_ verification: Verification) -> [String] {
    verification.notChecked.filter { $0.name != "certificate" }.map { "\($0.name): \($0.reason)" }
  }

  private func write(_ certificate: SecuredCredential) throws(FileProblem) {
    guard let document = signer.document else {
      return try NewFile.write(certificate.bytes, to: "\(bundle)/\(BundleLayout.certificate)")
    }
    let folder = "\(bundle)/\(BundleLayout.didFolder)"
    let isNew = mkdir(folder, 0o755) == 0
    let file = "\(bundle)/\(signer.documentName)"
    do throws(FileProblem) {
      try NewFile.write(document.bytes, to: file)
      do throws(FileProblem) {
        try NewFile.write(certificate.bytes, to: "\(bundle)/\(BundleLayout.certificate)")
      } catch {
        unlink(file)
        throw error
      }
    } catch {
      // Both or none: a document that nothing needs does not belong in a bundle.
      if isNew { rmdir(folder) }
      throw error
    }
  }
}
