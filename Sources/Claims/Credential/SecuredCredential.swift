import Cryptography
import Quantities
import StrictJSON

/// A credential whose proofs hold. Only ``CredentialVerifier`` makes one, so that whoever has it need
/// not ask again; whether what the subject says is true is another matter.
package struct SecuredCredential: Sendable {
  /// Who issued it.
  package struct Issuer: Sendable, Hashable {
    /// The identifier.
    package let did: DID
    /// The name it gives itself; nobody has checked it.
    package let name: String?
  }

  /// A proof that holds.
  package struct Signature: Sendable {
    /// The proof.
    package let proof: DataIntegrityProof
    /// Whose key made it.
    package let signer: DID
    /// The key.
    package let key: Multikey
    /// Whether a trust list was asked and allows the signer to sign in this place.
    package let isTrusted: Bool
  }

  /// The bytes, which are the canonical form.
  package let bytes: [UInt8]
  /// The whole document with places.
  package let root: JSONNode
  /// The members of the document.
  package let object: JSONObject
  /// The document without its proofs.
  package let document: JSONOutput
  /// The id, `urn:uuid:...`.
  package let id: String
  /// Who issued it.
  package let issuer: Issuer
  /// From when on it is valid, when it says so.
  package let validFrom: Timestamp?
  /// Until when it is valid, that moment included, when it says so.
  package let validUntil: Timestamp?
  /// The members of `credentialSubject`.
  package let subject: JSONObject
  /// Where `credentialSubject` stands.
  package let subjectPosition: JSONPosition
  /// The issuer's signature, and after it those of a chain in order.
  package let signatures: [Signature]

  /// When the issuer says it was signed.
  package var created: Timestamp { signatures[0].proof.options.created }

  /// The SHA-256 of the bytes: by it a certificate and a ledger name the credential.
  package var digest: SHA256Digest { SHA256.hash(bytes) }

  /// A reader for the subject, whose problems have paths from the top of the document.
  package func subjectReader() -> ObjectReader {
    ObjectReader(subject, at: subjectPosition, path: "credentialSubject")
  }
}
