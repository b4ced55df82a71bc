/// The 32 bytes of a SHA-256 hash.
public struct SHA256Digest: Sendable, Hashable {
  /// How many bytes a digest has.
  public static let byteCount = 32

  /// The bytes, first byte first; always `byteCount` of them.
  public let bytes: [UInt8]

  /// Takes over a digest that was computed elsewhere; nil unless it has `byteCount` bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Reads the 64 lower-case hexadecimal digits that `description` writes; nil for anything
  /// else, so that one digest has one spelling.
  public init?(hex: String) {
    guard hex.utf8.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    var high: UInt8?
    for character in hex.utf8 {
      guard let digit = Self.digit(character) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    self.bytes = bytes
  }

  /// Reads the form in which documents name it, `sha256:` and ``hex``; nil for anything else.
  package init?(named text: String) {
    guard text.utf8.starts(with: Self.algorithm.utf8) else { return nil }
    self.init(hex: String(text.dropFirst(Self.algorithm.count)))
  }

  fileprivate static let algorithm = "sha256:"

  /// Takes bytes that are known to be `byteCount` many.
  init(checked bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension SHA256Digest: CustomStringConvertible {
  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.byteCount) { text in
      for (place, byte) in bytes.enumerated() {
        text[2 * place] = Self.letter(byte >> 4)
        text[2 * place + 1] = Self.letter(byte & 15)
      }
      return 2 * Self.byteCount
    }
  }

  /// The form in which documents name it: `sha256:` and ``hex``.
  package var named: String { Self.algorithm + hex }

  private static func letter(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }

  /// The same as `hex`.
  public var description: String { hex }
}
