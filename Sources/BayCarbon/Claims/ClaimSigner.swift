import Claims
import Cryptography
import Quantities
import StrictJSON

/// Somebody who signs credentials: a key, the DID it belongs to and the name.
package struct ClaimSigner {
  let key: Ed25519PrivateKey
  let did: DID
  let name: String
  /// The name of the key in proofs.
  let method: String
  /// The document of a `did:web`, which holds the public key; nil for a `did:key`.
  let document: (bytes: [UInt8], parsed: DIDDocument)?

  /// Reads a private key.
  ///
  /// - Parameters:
  ///   - keyFile: A file such as `baycarbon key new` makes.
  ///   - name: The name of the signer.
  ///   - method: The verification method of a `did:web`, `did:web:example.org#key-1`; nil for the
  ///     `did:key` of the key itself.
  ///   - documentFile: The DID document of a `did:web`.
  /// - Throws: A ``FileProblem``, or a `ClaimProblem` about the DID.
  package init(
    keyFile: String, name: String, method: String? = nil, documentFile: String? = nil
  ) throws {
    let pem = try OffsetsFolder.bytes(of: keyFile)
    do throws(Ed25519KeyError) {
      key = try Ed25519PrivateKey(pem: pem)
    } catch {
      throw FileProblem(
        "file.notKey", "\(keyFile) is no key: \(error)",
        remedy: "name a private key such as `baycarbon key new FILE` makes")
    }
    self.name = name
    guard let method else {
      did = DID(key: key.publicKey)
      self.method = VerificationMethod(key: key.publicKey).text
      document = nil
      return
    }
    let parsed = try VerificationMethod(parsing: method)
    did = parsed.did
    self.method = method
    guard let documentFile else {
      document = nil
      return
    }
    let bytes = try OffsetsFolder.bytes(of: documentFile)
    document = (bytes, try DIDDocument(parsing: bytes))
  }

  /// The keys by which the signature is found good.
  var keys: KeyRing {
    var keys = KeyRing()
    if let document { keys.add(document.parsed) }
    return keys
  }

  /// The name of the DID document in a bundle.
  var documentName: String {
    BundleLayout.didFolder + "/"
      + String(did.text.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" }) + ".json"
  }

  /// Signs a document that is new, and sees that the signature holds.
  ///
  /// - Parameters:
  ///   - subject: What it says.
  ///   - further: Members at its top beside those that every document has.
  ///   - time: When it is signed, and from when on it is valid.
  ///   - end: Until when it is valid; nil for no end.
  func issue(
    _ profile: CredentialProfile, _ subject: JSONOutput, further: [(String, JSONOutput?)] = [],
    at time: Timestamp, validUntil end: Timestamp? = nil
  ) throws(ClaimProblems) -> SecuredCredential {
    let frame = CredentialFrame(
      id: UUIDName.random(), issuer: did, issuerName: name, validFrom: time, validUntil: end)
    return try CredentialVerifier(profile: profile, keys: keys, trust: nil, time: nil).issue(
      frame.document(profile, subject: subject, further: further),
      options: ProofOptions(
        id: UUIDName.random(), created: time, verificationMethod: method),
      key: key)
  }

  /// Signs a document that is new, as ``issue(_:_:further:at:validUntil:)``, and writes it.
  ///
  /// - Parameter output: Where it goes; nothing may be there.
  func write(
    _ profile: CredentialProfile, _ subject: JSONOutput, at time: Timestamp, to output: String
  ) throws(FileProblem) -> SecuredCredential {
    let credential: SecuredCredential
    do throws(ClaimProblems) {
      credential = try issue(profile, subject, at: time)
    } catch {
      let problem = error.problems[0]
      throw FileProblem(problem.code.rawValue, problem.message, remedy: problem.remedy)
    }
    try NewFile.write(credential.bytes, to: output)
    return credential
  }

  /// The claim of a bundle, a folder or an archive, which must be one of the signer's own.
  ///
  /// - Parameters:
  ///   - code: The code of a refusal.
  ///   - remedy: What to do then.
  /// - Throws: A ``FileProblem``.
  func ownClaim(
    in bundle: String, otherwise code: String, remedy: String
  ) throws -> SecuredCredential {
    try own(.claim, BundleLayout.claim, of: bundle, otherwise: code, remedy: remedy)
  }

  /// A document of a bundle that must be one of the signer's own; as
  /// ``ownClaim(in:otherwise:remedy:)``.
  func own(
    _ profile: CredentialProfile, _ name: String, of bundle: String, otherwise code: String,
    remedy: String
  ) throws -> SecuredCredential {
    let file = "\(bundle)/\(name)"
    let bytes = try ClaimFiles.withBundle(bundle) { try OffsetsFolder.bytes(of: "\($0)/\(name)") }
    let check = CredentialVerifier(profile: profile, keys: keys, trust: nil, time: nil).verify(
      bytes)
    guard let credential = check.credential else {
      let problem = check.problems[0]
      throw FileProblem(
        code, "\(file) is not what it should be: [\(problem.code.rawValue)] \(problem)",
        remedy: problem.remedy)
    }
    guard credential.issuer.did == did else {
      throw FileProblem(
        code, "\(file) is of another issuer, \(credential.issuer.did); the key is of \(did)",
        remedy: remedy)
    }
    return credential
  }
}

extension ClaimContents.DocumentReference {
  /// Refers to a credential by its id and the digest of its bytes.
  init(_ credential: SecuredCredential) {
    self.init(id: credential.id, digest: DocumentDigest(finished: credential.digest))
  }
}
