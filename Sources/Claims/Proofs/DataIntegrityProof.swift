import Cryptography
import StrictJSON

/// A W3C Data Integrity proof of the suite `eddsa-jcs-2022`: an Ed25519 signature over the digests of
/// the options of the proof and of the document, both in canonical form (RFC 8785).
///
/// It knows nothing of whose key it is and of what the document says.
package struct DataIntegrityProof: Sendable {
  /// The type of every proof.
  package static let type = "DataIntegrityProof"
  /// The only suite.
  package static let cryptosuite = "eddsa-jcs-2022"
  /// The only purpose: somebody vouches for what the document says.
  package static let purpose = "assertionMethod"

  /// What it says beside the signature.
  package let options: ProofOptions
  /// The `@context` it repeats from the document.
  package let context: JSONOutput?
  /// The 64 bytes of the signature.
  package let signature: [UInt8]

  /// The whole proof as it stands in the document.
  package var output: JSONOutput {
    .object(
      options.members(context: context) + [
        ("proofValue", .string("z" + Base58.encode(signature)))
      ])
  }

  /// Signs a document.
  ///
  /// - Parameters:
  ///   - document: The document, with earlier proofs only where this one countersigns them.
  ///   - options: What the proof says; the name of the key must belong to `key`.
  ///   - key: The private key.
  package static func sign(
    _ document: JSONOutput, options: ProofOptions, key: Ed25519PrivateKey
  ) -> DataIntegrityProof {
    let context = document.member("@context")
    let message = hashData(of: document, options: options.members(context: context))
    return DataIntegrityProof(
      options: options, context: context, signature: key.signature(of: message))
  }

  /// Whether the signature holds for a document, which must be the one that was signed: without the
  /// proof itself. A weak key, or a weak point in the signature, verifies nothing.
  package func verify(_ document: JSONOutput, publicKey: Ed25519PublicKey) -> Bool {
    publicKey.verify(
      signature, of: Self.hashData(of: document, options: options.members(context: context)))
  }

  /// The 64 bytes that are signed: SHA-256 of the options, then SHA-256 of the document.
  static func hashData(of document: JSONOutput, options: [(String, JSONOutput)]) -> [UInt8] {
    SHA256.hash(CanonicalJSON.bytes(.object(options))).bytes
      + SHA256.hash(CanonicalJSON.bytes(document)).bytes
  }
}
