import Cryptography

/// The proof that a ledger has only grown, with what it is about.
package struct GrowthProof: Sendable {
  /// How many entries there were.
  package let oldSize: Int
  /// How many there are.
  package let newSize: Int
  /// The root over those that are there.
  package let root: SHA256Digest
  /// The hashes of the proof.
  package let proof: MerkleProof

  /// The hashes in Base64, in the order in which a verifier takes them (RFC 9162 section 2.1.4.2).
  package var hashTexts: [String] { proof.texts }
}

extension MerkleProof {
  /// The hashes in Base64.
  package var texts: [String] { hashes.map { Base64.encode($0.bytes) } }
}
