/// Questions about the bytes of cells and rows that hold more than plain digits and ids.
enum FreeCell {
  private static let quote = UInt8(ascii: "\"")

  /// Whether bytes are UTF-8 without NUL.
  static func isText(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    var isASCII = true
    var position = 0
    while position < count {
      let word = ByteScan.word(bytes + position, count: min(8, count - position))
      let present: UInt64 = count - position >= 8 ? ~0 : ~(~0 << UInt64(8 * (count - position)))
      let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      // The highest bit of each byte that is zero.
      let zeros = ~(((word & low) &+ low) | word | low)
      if zeros & present != 0 { return false }
      if word & ~low != 0 { isASCII = false }
      position += 8
    }
    if isASCII { return true }
    let span = Span(_unsafeStart: bytes, count: count)
    return (try? UTF8Span(validating: span)) != nil
  }

  /// Whether a cell that begins with a quote ends with one, and every quote between is doubled.
  static func isRegular(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    if count == 0 || bytes[0] != quote { return true }
    if count < 2 || bytes[count - 1] != quote { return false }
    var position = 1
    while position < count - 1 {
      if bytes[position] == quote {
        if position + 1 == count - 1 || bytes[position + 1] != quote { return false }
        position += 1
      }
      position += 1
    }
    return true
  }

  /// Whether there is a quote in the bytes.
  static func hasQuote(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    for position in 0..<count where bytes[position] == quote { return true }
    return false
  }

  /// Whether white space may stand at an end: it does not where both ends are printable ASCII, or
  /// characters whose first byte no kind of white space has.
  @inline(__always)
  static func mayNeedTrimming(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    if isPrintable(bytes[0]), isPrintable(bytes[count - 1]) { return false }
    var last = count - 1
    while last > 0, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return mayBeSpace(bytes[0]) || mayBeSpace(bytes[last])
  }

  @inline(__always)
  private static func isPrintable(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// Whether a character that begins with this byte may be white space: U+0085 and U+00A0, U+1680,
  /// U+2000 to U+205F and U+3000 beside those of ASCII.
  private static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || 0xC2 == byte || 0xE1...0xE3 ~= byte
  }
}
