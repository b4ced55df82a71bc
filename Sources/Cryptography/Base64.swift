internal import CCrypto

/// Base64 with the standard alphabet and padding (RFC 4648 section 4), where one sequence of bytes
/// has one text: what is signed must not have two spellings.
package enum Base64 {
  /// The text of bytes, on one line. Traps beyond 2^30 bytes.
  package static func encode(_ bytes: [UInt8]) -> String {
    String(decoding: encoded(bytes), as: UTF8.self)
  }

  /// The bytes of a text; nil when the text is not exactly what `encode` writes: with white space,
  /// without its padding, in another alphabet, or with bits set that no byte holds.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    let text = Array(text)
    guard text.count.isMultiple(of: 4), text.count <= sizeLimit else { return nil }
    var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3)
    guard Int(EVP_DecodeBlock(&bytes, text, Int32(text.count))) == bytes.count else {
      return nil
    }
    // libcrypto gives a zero for each `=` and lets some other spellings pass; writing the bytes
    // again tells them apart.
    bytes.removeLast(text.suffix(2).count { $0 == padding })
    return encoded(bytes) == text ? bytes : nil
  }

  /// The bytes of a text; nil as above.
  package static func decode(_ text: String) -> [UInt8]? {
    decode(text.utf8)
  }

  /// The text of bytes in the alphabet for URLs and without padding (RFC 4648 section 5).
  package static func encodeForURL(_ bytes: [UInt8]) -> String {
    let text = encoded(bytes).prefix { $0 != padding }
    return String(decoding: text.map { urlLetters[$0] ?? $0 }, as: UTF8.self)
  }

  /// The bytes of a text as `encodeForURL` writes it; nil for any other, also with padding.
  package static func decodeForURL(_ text: String) -> [UInt8]? {
    var standard: [UInt8] = []
    standard.reserveCapacity(text.utf8.count + 3)
    for letter in text.utf8 {
      switch letter {
      case UInt8(ascii: "-"): standard.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): standard.append(UInt8(ascii: "/"))
      case UInt8(ascii: "+"), UInt8(ascii: "/"), padding: return nil
      default: standard.append(letter)
      }
    }
    while !standard.count.isMultiple(of: 4) { standard.append(padding) }
    return decode(standard)
  }

  private static let padding = UInt8(ascii: "=")

  /// The two letters that differ in the alphabet for URLs.
  private static let urlLetters: [UInt8: UInt8] = [
    UInt8(ascii: "+"): UInt8(ascii: "-"), UInt8(ascii: "/"): UInt8(ascii: "_"),
  ]

  /// libcrypto counts in `Int32`.
  private static let sizeLimit = 1 << 30

  private static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count <= sizeLimit, "Base64 of more than 2^30 bytes")
    let count = (bytes.count + 2) / 3 * 4
    // One more: libcrypto ends the text with a zero.
    var text = [UInt8](repeating: 0, count: count + 1)
    EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
    text.removeLast()
    return text
  }
}
