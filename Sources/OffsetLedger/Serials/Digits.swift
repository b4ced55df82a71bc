/// Decimal digits as bytes.
enum Digits {
  /// Numbers in the name of a block are shorter; those of units may be longer.
  static let longest = 20

  /// Whether there are digits only, no zero in front, and not too many.
  static func isCanonical(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= longest, bytes.allSatisfy(isDigit) else {
      return false
    }
    return first != UInt8(ascii: "0") || bytes.count == 1
  }

  /// The bytes without zeros in front of another digit.
  static func withoutPadding(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.allSatisfy(isDigit) else { return bytes }
    let significant = bytes.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? bytes.suffix(1) : significant
  }

  /// The number that up to 18 digits make; nil for anything else.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard 1...18 ~= bytes.count, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether a byte is one of 0 to 9.
  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
