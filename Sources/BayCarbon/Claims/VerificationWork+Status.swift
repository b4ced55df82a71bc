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
    var (ofClaim, ofCertificate): ([StatusNews], [StatusNews]) = ([], [])
    for (file, bytes) in bundled + reader.statuses + rememberedNews(of: credential) {
      let isAboutCertificate = CertificateStatusContents.describes(bytes)
      do throws(ClaimProblems) {
        if isAboutCertificate {
          ofCertificate += try certificateNews(file, bytes).map { [$0] } ?? []
        } else {
          ofClaim.append(try news(file, bytes, of: credential))
        }
      } catch {
        found += Self.problems(error.problems, in: file)
      }
    }
    remember(ofClaim, about: credential)
    if let certificate { remember(ofCertificate, about: certificate) }
    tellOfCertificate(ofCertificate.deciding)
    found += ofClaim.deciding.map { [($0.file, $0.problem)] } ?? []
    if found.isEmpty, let problem = unknownNews(of: credential, known: ofClaim) {
      found.append((BundleLayout.entries, problem))
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
    judgeAge(ofCertificate)
    return verification.run(.status) { _ in found }
  }

  /// What the reader has been told of the claim and its certificate before.
  private func rememberedNews(of claim: SecuredCredential) -> [(file: String, bytes: [UInt8])] {
    [claim, certificate].compactMap(\.self).flatMap { document in
      reader.seen?.news(about: DocumentDigest(finished: document.digest)) ?? []
    }.map { ("what you have seen", $0) }
  }

  /// What is signed stays so, whatever else is wrong with the bundle.
  private mutating func remember(_ news: [StatusNews], about document: SecuredCredential) {
    for item in news {
      seen?.note(item.document.bytes, about: DocumentDigest(finished: document.digest))
    }
  }

  /// The ledger has the digest of a document about the claim that the reader has not got.
  private func unknownNews(
    of claim: SecuredCredential, known: [StatusNews]
  ) -> ClaimProblem? {
    let digests = Set(known.map { EvidenceDigest($0.document.digest) })
    let logged = replay?.logged.map(\.document) ?? []
    let isKnown = logged.allSatisfy { document in
      document.subject != .status || document.id != claim.id || digests.contains(document.digest)
    }
    if isKnown { return nil }
    return ClaimProblem(
      .statusRevoked,
      "the ledger has news of the claim that are not here: it may have been taken back",
      remedy: "ask the issuer for it, and give it with --status")
  }

  /// A certificate that its certifier has taken back is none, and the reader is told: the claim holds
  /// without it, for readers who do not ask for one.
  private mutating func tellOfCertificate(_ news: StatusNews?) {
    guard let news else { return }
    let text = "the certifier has \(news.word) the certificate on \(news.day): \(news.reason)"
    verification.leaveOut(
      news.isSuspension ? "certificateSuspended" : "certificateRevoked", text)
    withdrawal = Finding(
      .warning, "claim.certificate", text, at: SourceLocation(file: news.file),
      remedy: "do not rely on the certificate; ask the certifier")
  }

  /// What the certifier says of the certificate; nil when there is none that it could be about.
  private func certificateNews(
    _ file: String, _ bytes: [UInt8]
  ) throws(ClaimProblems) -> StatusNews? {
    guard let certificate else {
      // One that is not what it should be has been told of in the step before.
      if bundle.has(BundleLayout.certificate) { return nil }
      throw Self.refusal(.resExtra, "the bundle has no certificate, and this is about one")
    }
    return StatusNews(
      file: file,
      document: try statusDocument(
        bytes, .certificateStatus, CertificateStatusContents.shape, about: certificate,
        as: "certificate"))
  }

  /// What the issuer says of the claim.
  private func news(
    _ file: String, _ bytes: [UInt8], of claim: SecuredCredential
  ) throws(ClaimProblems) -> StatusNews {
    StatusNews(
      file: file,
      document: try statusDocument(
        bytes, .status, StatusContents.shape, about: claim, as: "claim"))
  }

  /// A document of later news about another one: its signature holds, it is by the same signer, and
  /// about these bytes.
  ///
  /// - Parameter member: What the subject calls the other document.
  private func statusDocument(
    _ bytes: [UInt8], _ profile: CredentialProfile, _ shape: DocumentShape,
    about other: SecuredCredential, as member: String
  ) throws(ClaimProblems) -> SecuredCredential {
    func verified(_ trust: TrustList?) throws(ClaimProblems) -> SecuredCredential {
      let check = CredentialVerifier(profile: profile, keys: keys, trust: trust, time: nil)
        .verify(bytes)
      guard let document = check.credential else { throw ClaimProblems(problems: check.problems) }
      return document
    }
    // Whether the reader knows a stranger who has no say here is not the question.
    let document = try verified(nil)
    let node = JSONNode(.object(document.subject), at: document.subjectPosition)
    let problems = shape.problems(in: node, path: "credentialSubject")
    if !problems.isEmpty { throw ClaimProblems(problems: problems) }
    guard document.issuer.did == other.issuer.did else {
      throw Self.refusal(
        .statusSignature,
        "only who has signed a \(member) can take it back; this is by "
          + "\(document.issuer.did), and says nothing about the \(member)",
        remedy: "leave it out")
    }
    guard Self.reference(member, in: document, is: other) else {
      throw Self.refusal(
        .resExtra, "this document is about another \(member)", remedy: "leave it out")
    }
    if document.created < other.created {
      throw Self.refusal(
        .docDate, "it was signed at \(document.created), before the \(member) it is about")
    }
    return reader.trust == nil ? document : try verified(reader.trust)
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

  private static func refusal(
    _ code: ClaimCode, _ message: String,
    remedy: String = "do not rely on the claim without asking its issuer"
  ) -> ClaimProblems {
    ClaimProblems(problems: [
      ClaimProblem(code, message, path: "credentialSubject", remedy: remedy)
    ])
  }

  /// Offline, nobody knows of what happened after the bundle was made.
  private mutating func judgeAge(_ ofCertificate: [StatusNews]) {
    judgeAge("status", "the claim", replay?.lastTime ?? credential?.created)
    if let standingCertificate {
      judgeAge(
        "certificateStatus", "the certificate",
        ofCertificate.map(\.document.created).max() ?? standingCertificate.created)
    }
  }

  /// - Parameter last: The time of the newest news.
  private mutating func judgeAge(_ name: String, _ what: String, _ last: Timestamp?) {
    guard let last else { return }
    guard let time = reader.time, let days = reader.statusAgeDays else {
      verification.leaveOut(
        name, "whether \(what) was taken back after \(last) cannot be seen in the bundle")
      return
    }
    if time.unixSeconds - last.unixSeconds > days * 86_400 {
      verification.leaveOut(
        name, "the newest news of \(what) are of \(last), more than \(days) days before \(time)")
    }
  }
}

/// What a signer says has become of a document.
private struct StatusNews {
  let file: String
  let document: SecuredCredential

  var word: String { document.subject.text("status") ?? "" }
  var day: String { document.subject.text("on") ?? "" }
  var reason: String { document.subject.text("reason") ?? "" }

  private var status: StatusContents.Status { StatusContents.Status(rawValue: word) ?? .revoked }

  var isSuspension: Bool { status == .suspended }
  /// Whether nothing that is said later changes it.
  var isFinal: Bool { status == .revoked || status == .superseded }

  /// What it means for a claim.
  var problem: ClaimProblem {
    let (code, message): (ClaimCode, String) =
      switch status {
      case .superseded: (.statusSuperseded, "another claim took its place on \(day): \(reason)")
      case .suspended: (.statusSuspended, "the issuer suspended the claim on \(day): \(reason)")
      case .revoked, .reinstated:
        (.statusRevoked, "the issuer revoked the claim on \(day): \(reason)")
      }
    return ClaimProblem(
      code, message, path: "credentialSubject",
      remedy: "do not rely on the claim without asking its issuer")
  }
}

extension [StatusNews] {
  /// What stands against a document: something that is final, or a suspension after which nothing was
  /// said. Of two words of one moment the suspension counts.
  fileprivate var deciding: StatusNews? {
    if let final = first(where: \.isFinal) { return final }
    let last = self.max {
      ($0.document.created, $0.isSuspension ? 1 : 0) < (
        $1.document.created, $1.isSuspension ? 1 : 0
      )
    }
    return last?.isSuspension == true ? last : nil
  }
}
