import Cryptography

/// The SHA-256 digest of a document that somebody keeps: `sha256:` and 64 hexadecimal digits.
package struct EvidenceDigest: Hashable, Sendable, CustomStringConvertible {
  /// The digest.
  package let digest: SHA256Digest

  /// Takes a digest.
  package init(_ digest: SHA256Digest) { self.digest = digest }

  /// Reads the form above, lower case; nil for anything else.
  package init?(_ text: String) {
    guard let digest = SHA256Digest(named: text) else { return nil }
    self.digest = digest
  }

  /// The text.
  package var description: String { digest.named }
}
