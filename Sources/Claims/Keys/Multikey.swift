import Cryptography

/// The text of a public Ed25519 key in W3C Multikey form: `z` and the Base58 of the bytes `ed 01` and
/// the key, 48 characters that start with `z6Mk`.
///
/// It is the only form that is read: another multibase, another kind of key, a private key and a key
/// of small order are errors.
package struct Multikey: Sendable, Hashable {
  /// The key.
  package let publicKey: Ed25519PublicKey

  /// The text of a key.
  package let text: String

  /// The form of a key. Traps for a weak key, for which anybody can sign.
  package init(_ publicKey: Ed25519PublicKey) {
    precondition(!publicKey.isWeak, "a key of small order is nobody's key")
    self.publicKey = publicKey
    text = "z" + Base58.encode(Self.ed25519 + publicKey.bytes)
  }

  /// Reads a text. Throws ``ClaimProblem`` with the code `key.multikey` or `key.weak`.
  package init(parsing text: String) throws(ClaimProblem) {
    guard text.utf8.first == UInt8(ascii: "z"), let bytes = Base58.decode(text.utf8.dropFirst())
    else { throw Self.problem("`\(text.shortened)` is not Base58 after a `z`") }
    guard !bytes.starts(with: Self.secret) else {
      // The text itself is not repeated: it is somebody's secret.
      throw Self.problem("a private key is published in place of a public one")
    }
    guard bytes.starts(with: Self.ed25519) else {
      throw Self.problem("`\(text.shortened)` is the key of another algorithm")
    }
    guard let key = Ed25519PublicKey(bytes: Array(bytes.dropFirst(2))) else {
      throw Self.problem(
        "`\(text.shortened)` has \(bytes.count - 2) bytes; an Ed25519 key has"
          + " \(Ed25519PublicKey.byteCount)")
    }
    guard !key.isWeak else {
      throw ClaimProblem(
        .keyWeak, "the key `\(text)` is a point of small order, for which anybody can sign",
        remedy: "do not trust it; ask its owner for another")
    }
    publicKey = key
    self.text = text
  }

  /// The multicodec prefixes of a public and of a private Ed25519 key.
  private static let ed25519: [UInt8] = [0xED, 0x01]
  private static let secret: [UInt8] = [0x80, 0x26]

  private static func problem(_ found: String) -> ClaimProblem {
    ClaimProblem(
      .keyMultikey, "\(found); expected an Ed25519 key `z6Mk...` of 48 characters",
      remedy: "copy the key again from whoever published it")
  }
}
