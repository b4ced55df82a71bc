extension JSONParser {
  /// Reads a string from its opening to its closing quote and resolves the escapes.
  mutating func parseString() throws(JSONSyntaxError) -> String {
    let start = position
    offset += 1
    var text = ""
    while true {
      text += try parsePlainRun(of: start)
      if next == JSONByte.quote {
        offset += 1
        return text
      }
      text.unicodeScalars.append(try parseEscape())
    }
  }

  /// Reads up to the next quote or backslash.
  private mutating func parsePlainRun(
    of start: JSONPosition
  ) throws(JSONSyntaxError) -> String {
    let first = offset
    while let byte = next, byte != JSONByte.quote, byte != JSONByte.backslash {
      if byte < JSONByte.space {
        throw error(
          .string, "the control character \(found) must be written as an escape in a string")
      }
      if JSONByte.continuesScalar(byte) { continuationBytesInLine += 1 }
      offset += 1
    }
    if next == nil {
      throw error(.end, "the text ends within the string that starts at \(start)")
    }
    return String(decoding: bytes[first..<offset], as: UTF8.self)
  }

  private mutating func parseEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    offset += 1
    guard let letter = next else { throw error(.end, "the text ends within an escape") }
    let simple: UInt8
    switch letter {
    case JSONByte.quote, JSONByte.backslash, JSONByte.slash: simple = letter
    case UInt8(ascii: "b"): simple = JSONByte.backspace
    case UInt8(ascii: "f"): simple = JSONByte.formFeed
    case UInt8(ascii: "n"): simple = JSONByte.lineFeed
    case UInt8(ascii: "r"): simple = JSONByte.carriageReturn
    case UInt8(ascii: "t"): simple = JSONByte.tab
    case UInt8(ascii: "u"):
      offset += 1
      return try parseUnicodeEscape(from: start)
    default:
      throw JSONSyntaxError(.string, at: start, "a backslash followed by \(found) is no escape")
    }
    offset += 1
    return Unicode.Scalar(simple)
  }

  /// Reads the digits after `\u`, and a second escape when the first is half a pair.
  private mutating func parseUnicodeEscape(
    from start: JSONPosition
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let high = try parseHexDigits(from: start)
    if let scalar = Unicode.Scalar(UInt32(high)) { return scalar }
    let lone = JSONSyntaxError(
      .surrogate, at: start, "the escape is half a surrogate pair without its other half")
    guard UTF16.isLeadSurrogate(high), bytes[offset...].starts(with: [JSONByte.backslash, 0x75])
    else { throw lone }
    offset += 2
    let low = try parseHexDigits(from: start)
    guard UTF16.isTrailSurrogate(low) else { throw lone }
    // Four hexadecimal digits of each half: UTF-16, RFC 2781 section 2.2.
    let value = 0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(low) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw lone }
    return scalar
  }

  private mutating func parseHexDigits(
    from start: JSONPosition
  ) throws(JSONSyntaxError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw error(.end, "the text ends within an escape") }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONSyntaxError(
          .string, at: start, "four hexadecimal digits are expected after `\\u`")
      }
      value = value << 4 | UInt16(digit)
      offset += 1
    }
    return value
  }
}
