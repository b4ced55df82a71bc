import Cryptography

/// A private key for notes with its name: of a log, its origin.
///
/// One key should have one role: a log signs, a witness cosigns.
package struct NoteSigner: Sendable {
  /// The name of the key.
  package let name: KeyName

  private let key: Ed25519PrivateKey

  /// Makes a signer.
  package init(name: KeyName, key: Ed25519PrivateKey) {
    self.name = name
    self.key = key
  }

  /// What others need to check the signatures of a kind.
  package func verifier(_ kind: NoteVerifier.Kind) -> NoteVerifier {
    NoteVerifier(name: name, kind: kind, publicKey: key.publicKey)
  }

  /// The signature line of a log for a text.
  package func signature(of text: [UInt8]) -> NoteSignature {
    NoteSignature(
      name: name, keyID: verifier(.ed25519).keyID, bytes: key.signature(of: text))
  }

  /// The signature line of a witness for the text of a checkpoint.
  ///
  /// - Parameters:
  ///   - text: The text of the checkpoint, without signatures.
  ///   - time: When the witness saw it, in unix seconds, 0 or more.
  package func cosignature(of text: [UInt8], at time: Int) -> NoteSignature {
    let signature = key.signature(of: Cosignature.message(time: time, text: text))
    return NoteSignature(
      name: name, keyID: verifier(.cosignature).keyID,
      bytes: Cosignature(time: time, signature: signature).bytes)
  }
}
