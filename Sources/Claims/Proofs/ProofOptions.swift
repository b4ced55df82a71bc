import Cryptography
import Quantities
import StrictJSON

/// What a proof says beside its signature, which covers all of it.
package struct ProofOptions: Sendable, Hashable {
  /// The name of the proof, for later proofs to refer to.
  package let id: String?
  /// When the signer says it was made.
  package let created: Timestamp
  /// From when on it should not be relied on.
  package let expires: Timestamp?
  /// The name of the key, as it stands in the proof.
  package let verificationMethod: String
  /// The id of the proof that this one countersigns.
  package let previousProof: String?

  /// Makes options.
  package init(
    id: String? = nil, created: Timestamp, expires: Timestamp? = nil, verificationMethod: String,
    previousProof: String? = nil
  ) {
    self.id = id
    self.created = created
    self.expires = expires
    self.verificationMethod = verificationMethod
    self.previousProof = previousProof
  }

  /// The options as members of the proof.
  ///
  /// - Parameter context: The `@context` of the document, which the proof repeats.
  func members(context: JSONOutput?) -> [(String, JSONOutput)] {
    let optional: [(String, JSONOutput?)] = [
      ("@context", context), ("id", id.map { .string($0) }),
      ("expires", expires.map { .string($0.text) }),
      ("previousProof", previousProof.map { .string($0) }),
    ]
    return optional.compactMap { member in member.1.map { (member.0, $0) } } + [
      ("type", .string(DataIntegrityProof.type)),
      ("cryptosuite", .string(DataIntegrityProof.cryptosuite)),
      ("created", .string(created.text)),
      ("verificationMethod", .string(verificationMethod)),
      ("proofPurpose", .string(DataIntegrityProof.purpose)),
    ]
  }
}
