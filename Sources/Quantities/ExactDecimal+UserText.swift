extension ExactDecimal {
  /// Reads a number as people type it: surrounding spaces, full-width digits, signs and
  /// separators, the minus sign U+2212, groups of three parted by commas or spaces (`1,234.5`,
  /// `1 234.5`), and a point without a digit on one side (`.5`, `5.`).
  ///
  /// A comma is never read as the decimal point: `1.234,5`, `1234,5`, `12,5` and `0,500` are
  /// `.commaAsDecimalPoint`. Other separators that do not part groups of three are
  /// `.misplacedGrouping`. Throws as `init(parsing:)` does otherwise.
  public init(userText text: String) throws(DecimalSyntaxError) {
    // Most numbers are plain; only the others pay for the closer look.
    var reader = DecimalReader()
    if text.utf8.allSatisfy({ reader.take($0) }), reader.isComplete {
      try self.init(reader)
      return
    }
    let bytes = Self.asciiForm(of: text)
    guard let bytes else { throw .notANumber }
    try self.init(plain: Self.withoutGrouping(Self.trimmed(bytes)))
  }

  /// Reads bytes that hold a sign, digits and points at most.
  private init(plain bytes: [UInt8]) throws(DecimalSyntaxError) {
    var reader = DecimalReader()
    for byte in bytes {
      guard reader.take(byte) else { throw .notANumber }
    }
    guard reader.isComplete else { throw .notANumber }
    try self.init(reader)
  }

  /// The text in ASCII with every kind of space as a space; nil when a character has no place in
  /// a number at all.
  private static func asciiForm(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0xA0, 0x2007, 0x2009, 0x202F, 0x3000: bytes.append(UInt8(ascii: " "))
      case 0x2212: bytes.append(UInt8(ascii: "-"))
      // The full-width forms lie in the order of ASCII.
      case 0xFF01...0xFF5E: bytes.append(UInt8(scalar.value - 0xFF00 + 0x20))
      case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
      default: return nil
      }
    }
    return bytes
  }

  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    let start = bytes.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return [] }
    return start[...last]
  }

  /// Checks the separators and takes them out: sign, digits, and a point with digits around it.
  private static func withoutGrouping(
    _ bytes: ArraySlice<UInt8>
  ) throws(DecimalSyntaxError) -> [UInt8] {
    guard let first = bytes.first else { throw .empty }
    if looksLikeExponent(Array(bytes)) { throw .exponent }
    let hasSign = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    let body = hasSign ? bytes.dropFirst() : bytes
    let layout = DigitLayout(body)
    guard let layout, !layout.hasNoDigits, body.first != UInt8(ascii: " ") else {
      throw .notANumber
    }
    try layout.check()
    let whole = layout.wholeGroups.joined()
    let sign = hasSign ? [first] : []
    let wholeOrZero = whole.isEmpty ? [UInt8(ascii: "0")] : Array(whole)
    return sign + wholeOrZero
      + (layout.fraction.isEmpty ? [] : [UInt8(ascii: ".")] + layout.fraction)
  }
}
