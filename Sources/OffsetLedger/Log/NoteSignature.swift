import Cryptography

/// A signature line of a note: `— NAME BASE64`, where the bytes are the id of the key and what
/// the key has made.
package struct NoteSignature: Sendable, Hashable {
  /// The name of the key.
  package let name: KeyName

  /// The first 4 bytes of the hash of name, kind and key. Together with the name it says which key
  /// is meant; it proves nothing.
  package let keyID: UInt32

  /// What follows the id; its form is that of the kind of key.
  package let bytes: [UInt8]

  /// Makes a signature line; `bytes` must not be empty.
  package init(name: KeyName, keyID: UInt32, bytes: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Reads a line without its newline; nil when it has another form.
  init?(line: ArraySlice<UInt8>) {
    guard line.starts(with: Self.start) else { return nil }
    let parts = line.dropFirst(Self.start.count)
      .split(separator: LogText.space, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = KeyName(utf8: parts[0]),
      let decoded = Base64.decode(parts[1]), decoded.count > Self.idByteCount
    else { return nil }
    self.init(
      name: name, keyID: UInt32(LogText.bigEndian(decoded.prefix(Self.idByteCount))),
      bytes: Array(decoded.dropFirst(Self.idByteCount)))
  }

  /// The line with its newline.
  var line: [UInt8] {
    let base64 = Base64.encode(LogText.bigEndian(keyID) + bytes)
    return Self.start + name.bytes + [LogText.space] + Array(base64.utf8) + [LogText.newline]
  }

  /// The key that made it, as far as the line tells: `NAME+ID`, the beginning of its `vkey`.
  var key: String { "\(name)+\(Self.text(ofKeyID: keyID))" }

  /// An id as 8 lower-case hexadecimal digits.
  static func text(ofKeyID keyID: UInt32) -> String {
    let digits = String(keyID, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// U+2014 and a space.
  private static let start = Array("— ".utf8)
  private static let idByteCount = 4
}
