import Cryptography
import StrictJSON

extension CredentialVerifier {
  /// Finds the keys and checks the signatures, each with all that is wrong with it.
  func signatures(
    of chain: ProofChain, shape: CredentialShape
  ) throws(ClaimProblems) -> [SecuredCredential.Signature] {
    guard Ed25519PublicKey.isAvailable else {
      throw ClaimProblems(problems: [
        ClaimProblem(
          .keyUnavailable, Ed25519KeyError.unavailable.description,
          remedy: "verify on a machine without the restriction")
      ])
    }
    let document = shape.output.replacing("proof", with: nil)
    var problems: [ClaimProblem] = []
    var signatures: [SecuredCredential.Signature] = []
    for (place, link) in chain.links.enumerated() {
      do throws(ClaimProblem) {
        let (signer, key) = try signer(of: link.proof)
        let distrust =
          trust?.problems(
            with: signer, key: key, as: place == 0 ? profile.issuerRole : .certifier,
            at: link.proof.options.created) ?? []
        var found = place == 0 ? issuerProblems(signer, shape.issuer) : []
        found += distrust
        found += signatures.first.map { independence((signer, key), of: $0) } ?? []
        problems += found.map { $0.moved(to: link.path + ".verificationMethod", at: nil) }
        problems += signatures.last.map { order(link, after: $0) } ?? []
        let covered = chain.document(document, coveredBy: place)
        problems += link.proof.verify(covered, publicKey: key.publicKey) ? [] : [bad(link.path)]
        signatures.append(
          SecuredCredential.Signature(
            proof: link.proof, signer: signer, key: key,
            isTrusted: trust != nil && distrust.isEmpty))
      } catch {
        problems.append(error.moved(to: link.path + ".verificationMethod", at: nil))
      }
    }
    guard problems.isEmpty else {
      let position = shape.object["proof"]?.position
      throw ClaimProblems(problems: problems.map { $0.moved(to: $0.path, at: position) })
    }
    return signatures
  }

  private func signer(
    of proof: DataIntegrityProof
  ) throws(ClaimProblem) -> (DID, Multikey) {
    let method = try VerificationMethod(parsing: proof.options.verificationMethod)
    return (method.did, try keys.key(for: method))
  }

  private func issuerProblems(
    _ signer: DID, _ issuer: SecuredCredential.Issuer
  ) -> [ClaimProblem] {
    if signer == issuer.did { return [] }
    return [
      ClaimProblem(
        .keyIssuerMismatch,
        "the proof is made with a key of \(signer), the issuer is \(issuer.did)",
        remedy: "accept it only from the issuer itself")
    ]
  }

  /// Who countersigns is another party than the issuer.
  private func independence(
    _ signer: (DID, Multikey), of first: SecuredCredential.Signature
  ) -> [ClaimProblem] {
    Independence(keys: keys, trust: trust)
      .problem(certifier: signer, claimant: (first.signer, first.key)).map { [$0] } ?? []
  }

  /// Who countersigns does so after what is countersigned.
  private func order(
    _ link: (proof: DataIntegrityProof, path: String), after last: SecuredCredential.Signature
  ) -> [ClaimProblem] {
    let (created, earlier) = (link.proof.options.created, last.proof.options.created)
    if created >= earlier { return [] }
    return [
      ClaimProblem(
        .certDateBeforeClaim,
        "it was made at \(created), before what it countersigns, at \(earlier)",
        path: "\(link.path).created", remedy: "ask the certifier to sign again")
    ]
  }

  private func bad(_ path: String) -> ClaimProblem {
    ClaimProblem(
      .proofSignature,
      "the signature does not hold: the document or the proof was changed after it was made, or"
        + " another key made it",
      path: "\(path).proofValue", remedy: "ask the signer for the document as it was signed")
  }
}
