extension ExactDecimal {
  /// The most digits after the point that a text may have once trailing zeros are dropped.
  static let mostFractionDigits = 18
  /// A text's number is below ten to this power.
  static let mostWholeDigits = 24

  /// Reads the plain form `[+-]?digits[.digits]`: no spaces, grouping or exponent, a digit on
  /// both sides of a point. Leading zeros and trailing zeros of the fraction are read.
  ///
  /// Throws `.empty`, `.notANumber`, `.exponent`, `.tooLarge` (10^24 and more) or
  /// `.tooManyFractionDigits` (more than 18).
  public init(parsing text: String) throws(DecimalSyntaxError) {
    var reader = DecimalReader()
    for byte in text.utf8 {
      guard reader.take(byte) else { throw Self.reason(notPlain: text) }
    }
    guard reader.isComplete else { throw text.isEmpty ? .empty : .notANumber }
    try self.init(reader)
  }

  /// Makes the number from digits that were read in full.
  init(_ reader: DecimalReader) throws(DecimalSyntaxError) {
    if reader.wholeDigits > Self.mostWholeDigits { throw .tooLarge }
    if reader.fractionDigits > Self.mostFractionDigits { throw .tooManyFractionDigits }
    guard !reader.overflows, let magnitude = Int128(exactly: reader.digits) else {
      throw .tooManyFractionDigits
    }
    self.init(
      normalised: reader.isNegative ? -magnitude : magnitude, scale: reader.fractionDigits)
  }

  /// What is wrong with a text that is not in the plain form.
  private static func reason(notPlain text: String) -> DecimalSyntaxError {
    looksLikeExponent(Array(text.utf8)) ? .exponent : .notANumber
  }

  /// Whether the bytes are a number, `e` and a whole number, as in `1e5`, `-1.5E+3`.
  static func looksLikeExponent(_ bytes: [UInt8]) -> Bool {
    guard
      let marker = bytes.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") })
    else { return false }
    let mantissa = bytes[..<marker].drop(while: isSign)
    let exponent = bytes[(marker + 1)...].drop(while: isSign)
    return mantissa.contains(where: isDigit) && !exponent.isEmpty
      && mantissa.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      && exponent.allSatisfy(isDigit)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}

/// Takes the bytes of `[+-]?digits[.digits]` one by one. Zeros that end the fraction are only
/// counted, so that the number comes out in its unique form without a division.
struct DecimalReader {
  private(set) var isNegative = false
  private(set) var digits: UInt128 = 0
  /// Digits before the point, without leading zeros.
  private(set) var wholeDigits = 0
  /// Digits after the point, without trailing zeros.
  private(set) var fractionDigits = 0
  /// Whether the digits together are too many to be held.
  private(set) var overflows = false

  private var pendingZeros = 0
  private var state = State.start

  private enum State {
    case start
    case afterSign
    case whole
    case afterPoint
    case fraction
  }

  /// Whether what was taken is a number.
  var isComplete: Bool { state == .whole || state == .fraction }

  /// Takes one byte; false when no number goes on with it.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      takeDigit(byte &- UInt8(ascii: "0"))
      return true
    case UInt8(ascii: ".") where state == .whole:
      state = .afterPoint
      return true
    case UInt8(ascii: "+") where state == .start:
      state = .afterSign
      return true
    case UInt8(ascii: "-") where state == .start:
      state = .afterSign
      isNegative = true
      return true
    default:
      return false
    }
  }

  private mutating func takeDigit(_ digit: UInt8) {
    if state == .afterPoint || state == .fraction {
      state = .fraction
      takeFractionDigit(digit)
    } else {
      state = .whole
      if digit != 0 || wholeDigits > 0 {
        wholeDigits += 1
        append(digit, afterZeros: 0)
      }
    }
  }

  private mutating func takeFractionDigit(_ digit: UInt8) {
    if digit == 0 {
      pendingZeros += 1
      return
    }
    fractionDigits += pendingZeros + 1
    append(digit, afterZeros: pendingZeros)
    pendingZeros = 0
  }

  private mutating func append(_ digit: UInt8, afterZeros zeros: Int) {
    guard zeros < PowerOfTen.largestExponent else {
      overflows = true
      return
    }
    let factor = zeros == 0 ? 10 : PowerOfTen.value(zeros + 1)
    let shifted = digits.multipliedReportingOverflow(by: factor)
    let sum = shifted.partialValue.addingReportingOverflow(UInt128(digit))
    if shifted.overflow || sum.overflow { overflows = true }
    digits = sum.partialValue
  }
}
