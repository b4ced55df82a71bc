import Claims
import Cryptography
import Findings
import OffsetLedger
import Quantities
import StrictJSON

extension VerificationWork {
  /// Step 10: the certificate is about this claim, of somebody else, and says of each rule what the
  /// claim says.
  mutating func checkCertificate() -> Bool {
    guard let credential, let statement,
      let bytes = bundle.bytes(of: BundleLayout.certificate)
    else {
      verification.leaveOut("certificate", "no certifier has signed the claim")
      return verification.run(.certificate) { _ in [] }
    }
    let check = CredentialVerifier(
      profile: .certificate, keys: keys, trust: reader.trust, time: reader.time
    ).verify(bytes)
    var problems = check.problems
    if let checked = check.credential {
      problems += certificateProblems(checked, credential, statement)
      for problem in check.validity {
        if problem.code == .docExpired {
          verification.leaveOut("certificateExpired", problem.message)
        } else {
          problems.append(problem)
        }
      }
      if problems.isEmpty { certificate = checked }
    }
    let found = Self.problems(problems, in: BundleLayout.certificate)
    return verification.run(.certificate) { _ in found }
  }

  private func certificateProblems(
    _ certificate: SecuredCredential, _ claim: SecuredCredential, _ statement: ClaimStatement
  ) -> [ClaimProblem] {
    let subject = JSONNode(.object(certificate.subject), at: certificate.subjectPosition)
    var problems = CertificateContents.shape.problems(in: subject, path: "credentialSubject")
    if let node = certificate.object["issuer"] {
      problems += ClaimShape.issuer.problems(in: node, path: "issuer")
    }
    if !problems.isEmpty { return problems }
    problems += CertificateCheck(keys: keys, trust: reader.trust).problems(
      certificate: certificate, claim: claim)
    problems += Self.timeProblems(of: certificate)
    problems += subjectProblems(certificate.subject, claim, statement)
    problems += coverage(certificate.subject, statement)
    if let problem = reader.trust?.accreditationProblem(
      of: certificate.issuer.did, for: statement.profile.id)
    {
      problems.append(problem)
    }
    let digest = BundleDigest.of(digests.files).text
    if let said = certificate.subject.text("bundleDigest"), said != digest {
      problems.append(
        ClaimProblem(
          .certClaimDigest, "the certifier saw other files than those of this bundle",
          path: "credentialSubject.bundleDigest",
          remedy: "get the bundle again, as it was certified", claimed: said, recomputed: digest))
    }
    return problems
  }

  /// The certificate is issued to the claimant, under the rules of the claim.
  private func subjectProblems(
    _ subject: JSONObject, _ claim: SecuredCredential, _ statement: ClaimStatement
  ) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func compare(_ path: String, _ code: ClaimCode, _ said: String, _ right: String) {
      if said.utf8.elementsEqual(right.utf8) { return }
      problems.append(
        ClaimProblem(
          code, "the certificate is about something else than the claim",
          path: "credentialSubject.\(path)",
          remedy: "ask the certifier for a certificate of this claim", claimed: said,
          recomputed: right))
    }
    compare(
      "issuedToParty.id", .certClaimID, subject.object("issuedToParty")?.text("id") ?? "",
      claim.issuer.did.text)
    let scope = subject.object("scope")
    compare("scope.id", .certCoverage, scope?.text("id") ?? "", statement.profile.id)
    compare(
      "scope.version", .certCoverage, scope?.integer("version").map(String.init) ?? "",
      String(statement.profile.version))
    return problems
  }

  /// Every rule of the claim, once, with the same answer.
  private func coverage(_ subject: JSONObject, _ statement: ClaimStatement) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func report(_ code: ClaimCode, _ message: String) {
      problems.append(
        ClaimProblem(
          code, message, path: "credentialSubject.assessment",
          remedy: "ask the certifier for a certificate of the whole claim"))
    }
    var assessed: [String: Bool] = [:]
    for element in subject.objects("assessment") ?? [] {
      guard let rule = element.text("id"), case .bool(let conforms)? = element["conformance"]?.value
      else { continue }
      if assessed.updateValue(conforms, forKey: rule) != nil {
        report(.certCoverage, "the certificate has \(rule) twice")
      }
    }
    for (rule, _, verdict) in statement.verdicts where verdict == "PASS" || verdict == "FAIL" {
      guard let conforms = assessed.removeValue(forKey: rule) else {
        report(.certCoverage, "the certificate says nothing of \(rule)")
        continue
      }
      if conforms != (verdict == "PASS") {
        report(
          .certNotConforming, "the claim says \(verdict) of \(rule), the certificate does not")
      }
    }
    for rule in assessed.keys.sorted() {
      report(.certCoverage, "the certificate assesses \(rule), which neither passes nor fails")
    }
    let open = statement.verdicts.filter { !["PASS", "FAIL"].contains($0.verdict) }
    let others = (subject.objects("otherVerdicts") ?? []).map {
      ($0.text("rule") ?? "", $0.text("verdict") ?? "")
    }
    if !open.map({ ($0.rule, $0.verdict) }).elementsEqual(others, by: { $0 == $1 }) {
      report(
        .certCoverage,
        "the rules that neither pass nor fail are not those of the claim with their verdicts")
    }
    return problems
  }

  /// Step 12: what the reader asks for beside.
  mutating func checkPolicy() -> Bool {
    guard let credential, let statement else { return false }
    var problems: [ClaimProblem] = []
    if reader.requiresCertificate {
      problems += [
        ReaderPolicy.certifierProblem(
          claim: credential, certificates: standingCertificate.map { [$0] } ?? [])
      ].compactMap(\.self)
    }
    if !problems.isEmpty, let withdrawal {
      problems = [
        ClaimProblem(
          .trustPolicyUnmet, "no certificate stands, which you ask for: \(withdrawal.message)",
          remedy: "ask the certifier, or the claimant for another certificate")
      ]
    }
    let known = knownWitnesses.count
    if reader.witnesses > known {
      problems.append(
        ClaimProblem(
          .trustPolicyUnmet,
          "\(reader.witnesses) witnesses are asked for; your trust list has \(known)",
          remedy: "add witnesses that you know, or ask for fewer"))
    } else if reader.witnesses > 0, replay == nil {
      problems.append(
        ClaimProblem(
          .trustPolicyUnmet, "witnesses are asked for, and the claim has no ledger",
          remedy: "ask for none, or for a claim that is logged"))
    }
    // A certifier whom the reader trusts has looked at what the claimant chose.
    if standingCertificate?.signatures[0].isTrusted != true {
      for gap in choices { verification.leaveOut(gap.name, gap.reason) }
    }
    if !statement.offsets.isEmpty, !reader.hasConsultedRegistry {
      verification.leaveOut(
        "registry", "the registries of the credits were not asked: look the serial numbers up there"
      )
    }
    let found = Self.problems(problems, in: BundleLayout.claim)
    return verification.run(.policy) { _ in found }
  }

  /// The reader remembers what it has accepted.
  mutating func remember() {
    guard let credential, let statement, seen != nil else { return }
    let checkpoint = bundle.bytes(of: BundleLayout.checkpoint)
      .flatMap { try? SignedCheckpoint(parsing: $0).checkpoint }
    seen?.accept(
      credential.id, digest: DocumentDigest(finished: credential.digest),
      of: credential.issuer.did.text, superseding: statement.supersedes,
      statement.offsets.filter(\.isRetired),
      checkpoint: checkpoint.map { ($0.origin.description, $0.size, $0.root.hex) })
  }
}
