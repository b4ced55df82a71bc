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

  /// Signs a document, and sees that the signature holds.
  func sign(
    _ document: JSONOutput, _ profile: CredentialProfile, at time: Timestamp
  ) throws(ClaimProblems) -> SecuredCredential {
    try CredentialVerifier(profile: profile, keys: keys, trust: nil, time: nil).issue(
      document,
      options: ProofOptions(
        id: UUIDName.random(), created: time, verificationMethod: method),
      key: key)
  }
}
