import Cryptography

/// A public key for notes with its name and what it is used for; the text form is the C2SP `vkey`
/// `NAME+ID+BASE64`.
package struct NoteVerifier: Sendable, Hashable {
  /// What a key signs; the raw values are the type bytes of C2SP signed-note.
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// The text of a note: the key of a log.
    case ed25519 = 0x01
    /// A time and the text of a checkpoint (C2SP tlog-cosignature, version 1): the key of a witness.
    case cosignature = 0x04
  }

  /// The name of the key: of a log, its origin.
  package let name: KeyName

  /// What the key signs.
  package let kind: Kind

  /// The key itself.
  package let publicKey: Ed25519PublicKey

  /// Names the key in signature lines: the first 4 bytes of SHA-256(name || LF || kind || key).
  package let keyID: UInt32

  /// Makes a verifier.
  package init(name: KeyName, kind: Kind, publicKey: Ed25519PublicKey) {
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
    let hash = SHA256.hash(
      name.bytes + [LogText.newline, kind.rawValue] + publicKey.bytes)
    keyID = UInt32(LogText.bigEndian(hash.bytes.prefix(4)))
  }

  /// Whether a signature line names this key.
  package func isNamed(by signature: NoteSignature) -> Bool {
    signature.keyID == keyID && signature.name == name
  }

  /// Whether a signature line of the kind `ed25519` holds for a text.
  package func verify(_ signature: NoteSignature, of text: [UInt8]) -> Bool {
    kind == .ed25519 && isNamed(by: signature) && publicKey.verify(signature.bytes, of: text)
  }

  /// When a signature line of the kind `cosignature` says the witness saw a checkpoint, in unix
  /// seconds; nil when the line does not hold for the text.
  package func cosignatureTime(_ signature: NoteSignature, of text: [UInt8]) -> Int? {
    guard kind == .cosignature, isNamed(by: signature),
      let cosignature = Cosignature(bytes: signature.bytes),
      publicKey.verify(
        cosignature.signature, of: Cosignature.message(time: cosignature.time, text: text))
    else { return nil }
    return cosignature.time
  }
}

extension NoteVerifier {
  /// Reads a `vkey`.
  package init(vkey: String) throws(LogError) {
    let parts = Array(vkey.utf8)
      .split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let name = KeyName(utf8: parts[0]),
      let bytes = Base64.decode(parts[2]), let type = bytes.first
    else {
      throw Self.error("`\(vkey)` is not a verifier key `NAME+ID+BASE64`")
    }
    guard let kind = Kind(rawValue: type) else {
      throw Self.error(
        "the key `\(name)` is of type \(type); expected 1, a log, or 4, a witness")
    }
    guard let publicKey = Ed25519PublicKey(bytes: Array(bytes.dropFirst())) else {
      throw Self.error(
        "the key `\(name)` has \(bytes.count - 1) bytes; expected \(Ed25519PublicKey.byteCount)")
    }
    self.init(name: name, kind: kind, publicKey: publicKey)
    guard parts[1].elementsEqual(idText.utf8) else {
      throw Self.error(
        "the key `\(name)` has the id `\(String(decoding: parts[1], as: UTF8.self))`, but its"
          + " bytes give \(idText)")
    }
    guard !publicKey.isWeak else {
      throw LogError(
        .weakKey, "the key `\(name)` is a point of small order, for which anybody can sign",
        remedy: "do not trust it; ask its owner for another")
    }
  }

  /// The `vkey` text of the key.
  package var vkey: String {
    "\(name)+\(idText)+\(Base64.encode([kind.rawValue] + publicKey.bytes))"
  }

  /// The id as 8 lower-case hexadecimal digits.
  private var idText: String { NoteSignature.text(ofKeyID: keyID) }

  private static func error(_ message: String) -> LogError {
    LogError(.key, message, remedy: "copy the key again from whoever published it")
  }
}
