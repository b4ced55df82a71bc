/// The name of a key, which is also the origin of a log: `carbon.example/ledger/main`.
///
/// Names are compared by their bytes: `String` would take two spellings of a character for one.
package struct KeyName: Sendable, Hashable {
  /// The name in UTF-8; not empty.
  package let bytes: [UInt8]

  /// Takes a name; nil when it is empty or holds white space, a plus or a control character (C2SP
  /// signed-note), which separate names from what follows them.
  package init?(_ text: String) {
    let isAllowed = text.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 && $0.value != 0x7F
    }
    guard !text.isEmpty, isAllowed else { return nil }
    bytes = Array(text.utf8)
  }

  /// Takes a name in UTF-8; nil as above and when it is not UTF-8.
  package init?(utf8 bytes: some Sequence<UInt8>) {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
    self.init(text)
  }
}

extension KeyName: CustomStringConvertible {
  /// The name as text.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
