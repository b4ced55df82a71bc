import Cryptography
import StrictJSON

extension CredentialVerifier {
  /// Signs a document and verifies the result as a stranger would.
  ///
  /// - Parameters:
  ///   - document: The whole credential without `proof`; as for `CanonicalJSON.bytes`, no name may
  ///     occur twice in it and integers are within ±(2^53 - 1).
  ///   - options: What the proof says; its `verificationMethod` must be a key of the issuer's.
  ///   - key: The private key.
  /// - Throws: ``ClaimProblems`` when the result would be refused by this verifier, or would not be
  ///   valid at its time.
  package func issue(
    _ document: JSONOutput, options: ProofOptions, key: Ed25519PrivateKey
  ) throws(ClaimProblems) -> SecuredCredential {
    guard document.members != nil, document.member("proof") == nil else {
      throw ClaimProblems(problems: [
        ClaimProblem(
          .docSchema, "what is to be signed is no object, or has a proof already",
          remedy: "sign an object without a proof")
      ])
    }
    let proof = DataIntegrityProof.sign(document, options: options, key: key)
    return try accepted(document.replacing("proof", with: proof.output))
  }

  /// Adds a countersignature to a credential and verifies the result as a stranger would.
  ///
  /// - Parameters:
  ///   - credential: The credential, whose last proof has an id.
  ///   - options: What the proof says, except for `previousProof`, which is filled in.
  ///   - key: The private key of the countersigner.
  /// - Throws: ``ClaimProblems`` when the result would be refused by this verifier.
  package func countersign(
    _ credential: SecuredCredential, options: ProofOptions, key: Ed25519PrivateKey
  ) throws(ClaimProblems) -> SecuredCredential {
    let proofs = credential.signatures.map(\.proof)
    guard let last = proofs.last, let previous = last.options.id else {
      throw ClaimProblems(problems: [
        ClaimProblem(
          .proofChainShape, "the proof to be countersigned has no id", path: "proof",
          remedy: "issue the credential with an id in its proof")
      ])
    }
    let covered = credential.document.replacing("proof", with: .array([last.output]))
    let proof = DataIntegrityProof.sign(
      covered,
      options: ProofOptions(
        id: options.id, created: options.created, expires: options.expires,
        verificationMethod: options.verificationMethod, previousProof: previous),
      key: key)
    let all = (proofs + [proof]).map(\.output)
    return try accepted(credential.document.replacing("proof", with: .array(all)))
  }

  private func accepted(_ signed: JSONOutput) throws(ClaimProblems) -> SecuredCredential {
    let check = verify(CanonicalJSON.bytes(signed))
    guard let credential = check.credential, check.validity.isEmpty else {
      throw ClaimProblems(problems: check.problems + check.validity)
    }
    return credential
  }
}
