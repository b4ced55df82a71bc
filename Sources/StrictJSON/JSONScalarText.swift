/// What the canonical and the pretty writer share: the text of values without parts.
enum JSONScalarText {
  /// Appends null, a truth value, a number or a string.
  static func append(_ value: JSONOutput, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let integer):
      precondition(
        integer.magnitude <= JSONOutput.integerLimit,
        "a JSON integer beyond ±(2^53 - 1) must be written as a string")
      bytes += String(integer).utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): appendString(text, to: &bytes)
    case .array, .object: preconditionFailure("an array or object is not a scalar")
    }
  }

  /// Appends a string with the escapes of RFC 8785 section 3.2.2.2 and no others.
  static func appendString(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(JSONByte.quote)
    // Most texts have nothing to escape and are taken over as a whole.
    let isPlain = text.utf8.allSatisfy {
      $0 >= JSONByte.space && $0 != JSONByte.quote && $0 != JSONByte.backslash
    }
    if isPlain { bytes += text.utf8 } else { appendEscaped(text, to: &bytes) }
    bytes.append(JSONByte.quote)
  }

  private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case JSONByte.quote, JSONByte.backslash: bytes += [JSONByte.backslash, byte]
      case JSONByte.backspace: bytes += "\\b".utf8
      case JSONByte.tab: bytes += "\\t".utf8
      case JSONByte.lineFeed: bytes += "\\n".utf8
      case JSONByte.formFeed: bytes += "\\f".utf8
      case JSONByte.carriageReturn: bytes += "\\r".utf8
      case 0..<JSONByte.space:
        bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Traps when a name occurs twice.
  static func requireDistinctNames(_ members: [(String, JSONOutput)]) {
    var names: Set<ExactText> = []
    for (name, _) in members {
      precondition(names.insert(ExactText(name)).inserted, "the name `\(name)` occurs twice")
    }
  }
}
