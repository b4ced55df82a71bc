/// A link that a page may hold: to a web page or to a place in the page itself. Whoever clicks it
/// lands where the text says: no scripts, no user names before the host, no characters that a
/// browser would drop.
package struct HTMLLink: Sendable, Hashable {
  let text: String

  /// Checks a link; nil for any other kind of address, however well meant.
  package init?(_ text: String) {
    let plain = text.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && !#""'<>\^`{|}"#.utf8.contains(byte)
    }
    guard plain else { return nil }
    guard let rest = ["https://", "http://"].lazy.compactMap({ text.after($0) }).first else {
      return nil
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let isHost = authority.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: ":"):
        true
      default: false
      }
    }
    guard isHost, authority.first?.isLetter == true || authority.first?.isNumber == true else {
      return nil
    }
    self.text = text
  }

  /// A link to the element with an id.
  package init(toElement id: StaticString) { text = "#\(id)" }
}

extension String {
  fileprivate func after(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
