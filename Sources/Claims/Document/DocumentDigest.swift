import Cryptography

/// The digest of a document as our formats write it: `sha256:` and 64 hexadecimal digits.
package struct DocumentDigest: Hashable, Sendable {
  /// The text.
  package let text: String

  /// Takes a text of that form; nil for any other.
  package init?(_ text: String) {
    guard let digest = SHA256Digest(named: text) else { return nil }
    self.init(finished: digest)
  }

  /// The digest of bytes.
  package init(of bytes: [UInt8]) { self.init(finished: SHA256.hash(bytes)) }

  /// Takes the end of a hash.
  package init(finished digest: SHA256Digest) { text = digest.named }
}
