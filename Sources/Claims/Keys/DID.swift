import Cryptography

/// A decentralised identifier of one of the two methods that are accepted: `did:key`, which is a key,
/// and `did:web`, whose keys stand in a document on the web site of its owner.
package struct DID: Sendable, Hashable {
  /// What the identifier leads to.
  package enum Method: Sendable, Hashable {
    /// The key itself.
    case key(Multikey)
    /// The address of the DID document. Nothing here fetches it.
    case web(url: String)
  }

  /// The text, which is ASCII; equal identifiers have equal texts.
  package let text: String
  /// What it leads to.
  package let method: Method

  /// Reads an identifier. Throws ``ClaimProblem``: `proof.vm` for any other text, `key.multikey` and
  /// `key.weak` for the key of a `did:key`.
  package init(parsing text: String) throws(ClaimProblem) {
    if text.hasPrefix(Self.keyPrefix) {
      method = .key(try Multikey(parsing: String(text.dropFirst(Self.keyPrefix.count))))
    } else if text.hasPrefix(Self.webPrefix) {
      let parts = text.dropFirst(Self.webPrefix.count).utf8
      guard let url = Self.url(ofWeb: Array(parts)) else {
        throw ClaimProblem(
          .proofMethod, "`\(text.shortened)` is no did:web with the name of a host",
          remedy: "write it as did:web:example.org or did:web:example.org:unit")
      }
      method = .web(url: url)
    } else {
      throw ClaimProblem(
        .proofMethod, "`\(text.shortened)` is no did:key and no did:web",
        remedy: "name the issuer by one of the two")
    }
    self.text = text
  }

  /// The identifier of a key. Traps for a weak key.
  package init(key: Ed25519PublicKey) {
    let multikey = Multikey(key)
    method = .key(multikey)
    text = Self.keyPrefix + multikey.text
  }

  private static let keyPrefix = "did:key:"
  private static let webPrefix = "did:web:"
}

extension DID {
  /// The address of the document of a `did:web` by the rules of its specification; nil when the host
  /// is not a name with a dot, or a part of the path is empty, `.`, `..` or holds anything but
  /// letters, digits and `-._~`.
  private static func url(ofWeb text: [UInt8]) -> String? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let first = parts.first, let host = host(first) else { return nil }
    let path = parts.dropFirst()
    guard path.allSatisfy(isSegment) else { return nil }
    let folder = path.isEmpty ? [".well-known"] : path.map { String(decoding: $0, as: UTF8.self) }
    return "https://\(host)/\(folder.joined(separator: "/"))/did.json"
  }

  /// The host, and the port that follows `%3A`.
  private static func host(_ part: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: part, as: UTF8.self)
    guard text.utf8.count <= 260, let colon = text.firstRange(of: "%3A") else {
      return isHost(part) ? text : nil
    }
    let name = text[..<colon.lowerBound]
    let port = text[colon.upperBound...]
    guard isHost(Array(name.utf8)[...]), port.utf8.allSatisfy(isDigit), port.first != "0",
      let number = UInt16(port), number > 0
    else { return nil }
    return "\(name):\(port)"
  }

  /// Whether a name is a domain name in lower case. Its last label starts with a letter, or browsers
  /// would read it as an address of numbers.
  private static func isHost(_ name: ArraySlice<UInt8>) -> Bool {
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, name.count <= 253, let first = labels.last?.first, !isDigit(first)
    else {
      return false
    }
    return labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return 1...63 ~= label.count && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { byte in
        isDigit(byte) || byte == hyphen || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
      }
  }

  private static func isSegment(_ part: ArraySlice<UInt8>) -> Bool {
    !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
      && part.allSatisfy(isUnreserved)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// RFC 3986 section 2.3.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: isDigit(byte)
    }
  }
}

extension DID: CustomStringConvertible {
  /// The text.
  package var description: String { text }
}
