import Cryptography
import Quantities
import StrictJSON

/// Checks credentials of one profile: the text, the shape, the proofs, the keys, in that order. All
/// that is wrong in a step is collected; a step is not taken on what an earlier one refused.
package struct CredentialVerifier: Sendable {
  /// What the credential must look like.
  package let profile: CredentialProfile
  /// Where keys are found.
  package let keys: KeyRing
  /// Whom the reader trusts; nil when that is not to be judged.
  package let trust: TrustList?
  /// The time at which the credential should be valid; nil when that is not to be judged.
  package let time: Timestamp?

  /// Makes a verifier.
  package init(
    profile: CredentialProfile, keys: KeyRing = KeyRing(), trust: TrustList?, time: Timestamp?
  ) {
    self.profile = profile
    self.keys = keys
    self.trust = trust
    self.time = time
  }

  /// Checks the bytes of a credential.
  package func verify(_ bytes: [UInt8]) -> CredentialCheck {
    let document: CanonicalDocument
    do throws(JSONSyntaxError) {
      document = try CanonicalDocument(parsing: bytes, sizeLimit: profile.sizeLimit)
    } catch {
      return CredentialCheck([ClaimProblem(error)])
    }
    var reader = ShapeReader(profile: profile)
    guard let shape = reader.read(document) else { return CredentialCheck(reader.problems) }
    do throws(ClaimProblems) {
      let chain = try proofs(of: shape)
      let signatures = try signatures(of: chain, shape: shape)
      let credential = SecuredCredential(
        bytes: bytes, root: document.root, object: shape.object,
        document: shape.output.replacing("proof", with: nil), id: shape.id, issuer: shape.issuer,
        validFrom: shape.validFrom, validUntil: shape.validUntil, subject: shape.subject,
        subjectPosition: shape.subjectPosition, signatures: signatures)
      return CredentialCheck(credential, validity: time.map(credential.validity) ?? [])
    } catch {
      return CredentialCheck(error.problems)
    }
  }
}

extension CredentialVerifier {
  /// Reads the proofs and puts them in order.
  private func proofs(of shape: CredentialShape) throws(ClaimProblems) -> ProofChain {
    let nodes = try proofNodes(of: shape)
    var problems: [ClaimProblem] = []
    var proofs: [(proof: DataIntegrityProof, path: String)] = []
    for (node, path) in nodes {
      guard var reader = ProofReader(node, path: path) else {
        problems.append(
          ClaimProblem(
            .proofShape, "`\(path)` is \(node.value.kind), expected an object", path: path,
            at: node.position, remedy: "ask the issuer for a document with a proof"))
        continue
      }
      let proof = reader.read(context: shape.context)
      problems += reader.problems
      if let proof { proofs.append((proof, path)) }
    }
    guard problems.isEmpty else { throw ClaimProblems(problems: problems) }
    do throws(ClaimProblem) {
      return try ProofChain(proofs)
    } catch {
      throw ClaimProblems(problems: [error])
    }
  }

  private func proofNodes(
    of shape: CredentialShape
  ) throws(ClaimProblems) -> [(node: JSONNode, path: String)] {
    func problem(_ code: ClaimCode, _ message: String) -> ClaimProblems {
      ClaimProblems(problems: [
        ClaimProblem(
          code, message, path: "proof", at: shape.object["proof"]?.position,
          remedy: "ask the issuer for the document as it was signed")
      ])
    }
    guard let node = shape.object["proof"] else {
      throw problem(.proofMissing, "there is no proof: nobody has signed this")
    }
    guard case .array(let nodes) = node.value else { return [(node, "proof")] }
    guard !nodes.isEmpty else {
      throw problem(.proofMissing, "the list of proofs is empty: nobody has signed this")
    }
    let limit = profile.allowsCountersignature ? ProofChain.limit : 1
    guard nodes.count <= limit else {
      throw problem(.proofTooMany, "there are \(nodes.count) proofs; at most \(limit) may be")
    }
    return nodes.enumerated().map { ($1, "proof[\($0)]") }
  }

  /// Finds the keys and checks the signatures.
  private func signatures(
    of chain: ProofChain, shape: CredentialShape
  ) throws(ClaimProblems) -> [SecuredCredential.Signature] {
    let document = shape.output.replacing("proof", with: nil)
    var problems: [ClaimProblem] = []
    var signatures: [SecuredCredential.Signature] = []
    for (place, link) in chain.links.enumerated() {
      let method: VerificationMethod
      let key: Multikey
      let methodPath = "\(link.path).verificationMethod"
      do throws(ClaimProblem) {
        method = try VerificationMethod(parsing: link.proof.options.verificationMethod)
        key = try keys.key(for: method)
      } catch {
        problems.append(error.moved(to: methodPath, at: shape.object["proof"]?.position))
        continue
      }
      if place == 0, method.did != shape.issuer.did {
        problems.append(
          ClaimProblem(
            .keyIssuerMismatch,
            "the proof is made with a key of \(method.did), the issuer is \(shape.issuer.did)",
            path: methodPath, at: shape.object["proof"]?.position,
            remedy: "accept it only from the issuer itself"))
      }
      if place > 0 {
        problems += countersignature(by: method.did, key, link, signatures, shape.issuer)
      }
      let role = place == 0 ? profile.issuerRole : .certifier
      let untrusted =
        trust?.problems(with: method.did, key: key, as: role, at: link.proof.options.created) ?? []
      problems += untrusted.map {
        $0.moved(to: methodPath, at: shape.object["proof"]?.position)
      }
      if !link.proof.verify(chain.document(document, coveredBy: place), publicKey: key.publicKey) {
        problems.append(
          ClaimProblem(
            .proofSignature,
            "the signature does not hold: the document or the proof was changed"
              + " after it was made, or another key made it",
            path: "\(link.path).proofValue", at: shape.object["proof"]?.position,
            remedy: "ask the signer for the document as it was signed"))
      }
      signatures.append(
        SecuredCredential.Signature(
          proof: link.proof, signer: method.did, key: key,
          isTrusted: trust != nil && untrusted.isEmpty))
    }
    guard problems.isEmpty else { throw ClaimProblems(problems: problems) }
    return signatures
  }

  /// What a countersignature must be beside a good signature: of somebody else, and later.
  private func countersignature(
    by signer: DID, _ key: Multikey, _ link: (proof: DataIntegrityProof, path: String),
    _ earlier: [SecuredCredential.Signature], _ issuer: SecuredCredential.Issuer
  ) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    if let first = earlier.first {
      let parties = Independence(keys: keys, trust: trust)
      problems +=
        parties.problem(certifier: (signer, key), claimant: (first.signer, first.key))
        .map { [$0.moved(to: "\(link.path).verificationMethod", at: nil)] } ?? []
    }
    if let previous = earlier.last, link.proof.options.created < previous.proof.options.created {
      problems.append(
        ClaimProblem(
          .certDateBeforeClaim,
          "it was made at \(link.proof.options.created), before what it countersigns, at"
            + " \(previous.proof.options.created)",
          path: "\(link.path).created", remedy: "ask the certifier to sign again"))
    }
    return problems
  }
}

extension SecuredCredential {
  /// Why it is not valid at a moment.
  package func validity(at time: Timestamp) -> [ClaimProblem] {
    var problems: [ClaimProblem] = []
    func report(_ code: ClaimCode, _ path: String, _ message: String) {
      problems.append(
        ClaimProblem(
          code, "\(message); asked about \(time)", path: path,
          at: object[path]?.position, remedy: "ask the issuer for one that is valid then"))
    }
    if let validFrom, time < validFrom {
      report(.docNotYetValid, "validFrom", "the document is valid from \(validFrom) on")
    }
    if let validUntil, validUntil < time {
      report(.docExpired, "validUntil", "the document was valid until \(validUntil)")
    }
    for signature in signatures {
      let options = signature.proof.options
      if time < options.created {
        report(
          .proofCreated, "proof", "the proof of \(signature.signer) was made at \(options.created)")
      }
      if let expires = options.expires, expires < time {
        report(.proofExpired, "proof", "the proof of \(signature.signer) was good until \(expires)")
      }
    }
    return problems
  }
}
