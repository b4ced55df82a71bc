import Claims
import Findings
import OffsetLedger
import Quantities
import StrictJSON

extension VerificationWork {
  /// Step 11: the issuer has not taken the claim back, and the certifier not the certificate, as far as
  /// the bundle, the ledger and the reader know.
  mutating func checkStatus() -> Bool {
    guard let credential else { return false }
    let bundled = [BundleLayout.status, BundleLayout.certificateStatus].compactMap { name in
      bundle.bytes(of: name).map { (file: name, bytes: $0) }
    }
    var found: [(file: String, problem: ClaimProblem)] = []
    for (file, bytes) in bundled + reader.statuses {
      found +=
        CertificateStatusContents.describes(bytes)
        ? certificateStatusProblems(file, bytes) : statusProblems(file, bytes, credential)
    }
    if found.isEmpty, let replay,
      replay.logged.contains(where: {
        $0.document.subject == .status && $0.document.id == credential.id
      })
    {
      found.append(
        (
          BundleLayout.entries,
          ClaimProblem(
            .statusRevoked,
            "the ledger has a document that takes the claim back or puts another in its place",
            remedy: "ask the issuer for it, and give it with --status")
        ))
    }
    let digest = DocumentDigest(finished: credential.digest)
    if found.isEmpty,
      let successor = reader.seen?.successor(of: digest, by: credential.issuer.did.text)
    {
      found.append(
        (
          BundleLayout.claim,
          ClaimProblem(
            .statusSuperseded, "the claim \(successor), which you have accepted, took its place",
            remedy: "rely on that one")
        ))
    }
    judgeAge()
    return verification.run(.status) { _ in found }
  }

  /// A certificate that its certifier has taken back is none, and the reader is told: the claim holds
  /// without it, for readers who do not ask for one.
  private mutating func certificateStatusProblems(
    _ file: String, _ bytes: [UInt8]
  ) -> [(file: String, problem: ClaimProblem)] {
    let (document, problems) = statusDocument(
      bytes, .certificateStatus, CertificateStatusContents.shape)
    guard let document else { return Self.problems(problems, in: file) }
    // One that is not what it should be has been told of in the step before.
    guard let certificate else {
      return bundle.has(BundleLayout.certificate)
        ? []
        : Self.statusProblem(
          file, .resExtra, "the bundle has no certificate, and this is about one")
    }
    guard document.issuer.did == certificate.issuer.did else {
      return Self.statusProblem(
        file, .statusSignature, "only the certifier can take a certificate back")
    }
    guard Self.reference("certificate", in: document, is: certificate) else {
      return Self.statusProblem(file, .resExtra, "this document is about another certificate")
    }
    let word = document.subject.text("status") ?? ""
    let news =
      "the certifier has \(word) the certificate on \(document.subject.text("on") ?? ""): "
      + (document.subject.text("reason") ?? "")
    verification.leaveOut(
      word == CertificateStatusContents.Status.suspended.rawValue
        ? "certificateSuspended" : "certificateRevoked", news)
    certificateNews.append(
      Finding(
        .warning, "claim.certificate", news, at: SourceLocation(file: file),
        remedy: "do not rely on the certificate; ask the certifier"))
    return []
  }

  /// A document of later news whose signature holds, or what is wrong with it.
  private func statusDocument(
    _ bytes: [UInt8], _ profile: CredentialProfile, _ shape: DocumentShape
  ) -> (document: SecuredCredential?, problems: [ClaimProblem]) {
    let check = CredentialVerifier(
      profile: profile, keys: keys, trust: reader.trust, time: nil
    ).verify(bytes)
    guard let document = check.credential else { return (nil, check.problems) }
    let node = JSONNode(.object(document.subject), at: document.subjectPosition)
    let problems = shape.problems(in: node, path: "credentialSubject")
    return (problems.isEmpty ? document : nil, problems)
  }

  /// Whether a document refers to the very bytes of another one.
  private static func reference(
    _ member: String, in document: SecuredCredential, is other: SecuredCredential
  ) -> Bool {
    guard
      let about = document.subject.object(member).flatMap(ClaimContents.DocumentReference.init)
    else { return false }
    return about.id == other.id && about.digest == DocumentDigest(finished: other.digest)
  }

  private static func statusProblem(
    _ file: String, _ code: ClaimCode, _ message: String
  ) -> [(file: String, problem: ClaimProblem)] {
    [
      (
        file,
        ClaimProblem(
          code, message, path: "credentialSubject",
          remedy: "do not rely on the claim without asking its issuer")
      )
    ]
  }

  private func statusProblems(
    _ file: String, _ bytes: [UInt8], _ claim: SecuredCredential
  ) -> [(file: String, problem: ClaimProblem)] {
    let (document, problems) = statusDocument(bytes, .status, StatusContents.shape)
    guard let document else { return Self.problems(problems, in: file) }
    func problem(_ code: ClaimCode, _ message: String) -> [(file: String, problem: ClaimProblem)] {
      Self.statusProblem(file, code, message)
    }
    guard document.issuer.did == claim.issuer.did else {
      return problem(.statusSignature, "only the issuer of a claim can take it back")
    }
    guard Self.reference("claim", in: document, is: claim) else {
      return problem(.resExtra, "this document is about another claim")
    }
    let word = document.subject.text("status") ?? ""
    let day = document.subject.text("on") ?? ""
    let reason = document.subject.text("reason") ?? ""
    switch StatusContents.Status(rawValue: word) {
    case .revoked:
      return problem(.statusRevoked, "the issuer revoked the claim on \(day): \(reason)")
    case .suspended:
      return problem(.statusSuspended, "the issuer suspended the claim on \(day): \(reason)")
    case .superseded, nil:
      return problem(
        .statusSuperseded, "another claim took its place on \(day): \(reason)")
    }
  }

  /// Offline, nobody knows of what happened after the bundle was made.
  private mutating func judgeAge() {
    guard let last = replay?.lastTime ?? credential?.created else { return }
    guard let time = reader.time, let days = reader.statusAgeDays else {
      verification.leaveOut(
        "status", "whether the claim was taken back after \(last) cannot be seen in the bundle")
      return
    }
    if time.unixSeconds - last.unixSeconds > days * 86_400 {
      verification.leaveOut(
        "status",
        "the newest news of the claim are of \(last), more than \(days) days before \(time)")
    }
  }
}
