import Cryptography

/// The SHA-256 digest of a document that somebody keeps: `sha256:` and 64 hexadecimal digits.
package struct EvidenceDigest: Hashable, Sendable, CustomStringConvertible {
  /// The digest.
  package let digest: SHA256Digest

  /// Takes a digest.
  package init(_ digest: SHA256Digest) { self.digest = digest }

  /// Reads the form above, lower case; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix(Self.prefix),
      let digest = SHA256Digest(hex: String(text.dropFirst(Self.prefix.count)))
    else { return nil }
    self.digest = digest
  }

  /// The text.
  package var description: String { Self.prefix + digest.hex }

  private static let prefix = "sha256:"
}
