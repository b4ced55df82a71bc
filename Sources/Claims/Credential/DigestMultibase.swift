import Cryptography

/// A digest as W3C credentials write it in `digestMultibase`: `z` and the Base58 of a multihash, which
/// for SHA-256 is `12 20` and 32 bytes; the text starts with `zQm`.
package enum DigestMultibase {
  /// The text of a digest.
  package static func text(of digest: SHA256Digest) -> String {
    "z" + Base58.encode(sha256 + digest.bytes)
  }

  /// The digest of a text; nil for any other encoding or algorithm.
  package static func digest(_ text: String) -> SHA256Digest? {
    guard text.utf8.first == UInt8(ascii: "z"), let bytes = Base58.decode(text.utf8.dropFirst()),
      bytes.starts(with: sha256)
    else { return nil }
    return SHA256Digest(bytes: Array(bytes.dropFirst(sha256.count)))
  }

  private static let sha256: [UInt8] = [0x12, 0x20]
}

/// A digest as W3C credentials write it in `digestSRI` (Subresource Integrity): `sha384-` and Base64.
package enum DigestSRI {
  /// The text for bytes that are all there.
  package static func text(of bytes: [UInt8]) -> String {
    text(ofDigest: SHA384.hash(bytes))
  }

  /// The text of a SHA-384 that was computed elsewhere.
  package static func text(ofDigest digest: [UInt8]) -> String {
    prefix + Base64.encode(digest)
  }

  /// The SHA-384 of a text; nil for any other algorithm, encoding or length.
  package static func digest(_ text: String) -> [UInt8]? {
    guard text.utf8.starts(with: prefix.utf8),
      let bytes = Base64.decode(text.utf8.dropFirst(prefix.utf8.count)),
      bytes.count == SHA384.byteCount
    else { return nil }
    return bytes
  }

  private static let prefix = "sha384-"
}
