/// The grammar that the texts of the log share: lines that end with LF, and plain numbers.
enum LogText {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  /// Where two newlines in a row start, searched from the given end; nil when there are none.
  static func blankLine(in bytes: ArraySlice<UInt8>, fromEnd: Bool) -> Int? {
    let isBlank = { (place: Int) in
      place + 1 < bytes.endIndex && bytes[place] == newline && bytes[place + 1] == newline
    }
    return fromEnd ? bytes.indices.last(where: isBlank) : bytes.indices.first(where: isBlank)
  }

  /// The lines without their newlines; nil when the last one has none.
  static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard bytes.isEmpty || bytes.last == newline else { return nil }
    return bytes.split(separator: newline, omittingEmptySubsequences: false).dropLast()
  }

  /// The value of ASCII digits without sign and leading zero; nil for other text and beyond `Int`.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else {
      return nil
    }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      if tooLarge || isOver { return nil }
      value = sum
    }
    return value
  }

  /// A number as its bytes from the most significant one.
  static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8)
      .map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// The number that bytes are, the most significant one first; at most eight of them.
  static func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
