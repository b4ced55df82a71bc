import Cryptography

/// The digest of a document as our formats write it: `sha256:` and 64 hexadecimal digits.
package struct DocumentDigest: Hashable, Sendable {
  /// The text.
  package let text: String

  /// Takes a text of that form; nil for any other.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst(Self.prefix.utf8.count)
    guard text.hasPrefix(Self.prefix), digits.count == 64,
      digits.allSatisfy({
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
      })
    else { return nil }
    self.text = text
  }

  /// The digest of bytes.
  package init(of bytes: [UInt8]) { self.init(finished: SHA256.hash(bytes)) }

  /// Takes the end of a hash.
  package init(finished digest: SHA256Digest) { text = Self.prefix + digest.hex }

  private static let prefix = "sha256:"
}
