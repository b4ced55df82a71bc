import Cryptography

/// The name of a key in proofs: the DID of whoever controls it, `#`, and a name within.
package struct VerificationMethod: Sendable, Hashable {
  /// Whose key it is.
  package let did: DID
  /// The whole text.
  package let text: String

  /// Reads a name. Throws ``ClaimProblem``: `proof.vm`, also for a `did:key` with another fragment
  /// than its own key, and the problems of the DID.
  package init(parsing text: String) throws(ClaimProblem) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy(DID.isUnreserved) else {
      throw ClaimProblem(
        .proofMethod, "`\(text.shortened)` names no key after a `#`",
        remedy: "write the DID, `#` and the name of the key")
    }
    did = try DID(parsing: String(parts[0]))
    if case .key(let key) = did.method, !parts[1].utf8.elementsEqual(key.text.utf8) {
      throw ClaimProblem(
        .proofMethod, "the fragment of `\(text.shortened)` is another key than its DID",
        remedy: "repeat the key of the did:key after the `#`")
    }
    self.text = text
  }

  /// The name of a key in its own `did:key`. Traps for a weak key.
  package init(key: Ed25519PublicKey) {
    did = DID(key: key)
    text = "\(did)#\(Multikey(key).text)"
  }
}
