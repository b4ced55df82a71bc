import Cryptography

/// Names of documents and proofs: `urn:uuid:` and a UUID in lower case (RFC 9562).
package enum UUIDName {
  /// A new name from random bytes (version 4).
  package static func random() -> String {
    name(RandomBytes.make(count: 16), version: 4)
  }

  /// The name of something that has a text of its own, made of its SHA-256 (version 8).
  package static func derived(from text: String) -> String {
    name(Array(SHA256.hash(Array(text.utf8)).bytes.prefix(16)), version: 8)
  }

  private static func name(_ bytes: [UInt8], version: UInt8) -> String {
    var bytes = bytes
    bytes[6] = bytes[6] & 0x0F | version << 4
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = prefix
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }

  /// Whether a text is such a name, of any version.
  package static func isName(_ text: String) -> Bool {
    guard text.utf8.starts(with: prefix.utf8) else { return false }
    let parts = text.utf8.dropFirst(prefix.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.joined().allSatisfy(isDigit)
  }

  private static let prefix = "urn:uuid:"

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
