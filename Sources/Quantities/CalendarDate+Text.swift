extension CalendarDate {
  /// Why a text is no date.
  public enum SyntaxFailure: Error, Hashable, Sendable {
    /// There is nothing but spaces.
    case empty
    /// It is not in a form that can be read without guessing.
    case format
    /// The form is right, but there is no such day, or its year is not 1900...2199.
    case noSuchDay
  }

  /// Reads the ISO form `2024-02-29` and nothing else. Throws ``SyntaxFailure``.
  public init(parsing text: String) throws(SyntaxFailure) {
    if text.isEmpty { throw .empty }
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { throw .format }
    try self.init(year: bytes[0..<4], month: bytes[5..<7], day: bytes[8..<10])
  }

  /// Reads a date as people in Hong Kong and the Mainland type it, the year first: `2024-02-09`,
  /// `2024/2/9`, `2024.2.9`, `2024年2月9日`, `20240209`, also in full-width characters and with
  /// spaces around. Forms that put the day or the month first (`09/02/2024`) are `.format`, since
  /// they mean two things. Throws ``SyntaxFailure``.
  public init(userText text: String) throws(SyntaxFailure) {
    // Most dates are in the ISO form; only the others pay for the closer look.
    if let date = try? CalendarDate(parsing: text) {
      self = date
      return
    }
    let bytes = Self.asciiForm(of: text)
    guard let bytes else { throw .format }
    if bytes.isEmpty { throw .empty }
    if bytes.count == 8, bytes.allSatisfy(Self.isDigit) {
      try self.init(year: bytes[0..<4], month: bytes[4..<6], day: bytes[6..<8])
      return
    }
    guard bytes.count > 4, Self.separators.contains(bytes[4]) else { throw .format }
    let parts = bytes.split(separator: bytes[4], omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, 1...2 ~= parts[1].count, 1...2 ~= parts[2].count
    else { throw .format }
    try self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  private static let separators = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]

  private init(
    year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>
  ) throws(SyntaxFailure) {
    guard let yearNumber = Self.number(year), let monthNumber = Self.number(month),
      let dayNumber = Self.number(day)
    else { throw .format }
    guard let date = CalendarDate(year: yearNumber, month: monthNumber, day: dayNumber) else {
      throw .noSuchDay
    }
    self = date
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Reads a few digits; nil when there is anything else.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The text in ASCII without surrounding spaces, 年 and 月 as hyphens and a last 日 dropped; nil
  /// when a character has no place in a date.
  private static func asciiForm(of text: String) -> [UInt8]? {
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    // 日 belongs to 年 and 月; after other separators it is a mistake.
    if scalars.contains("年") {
      guard scalars.contains("月"), scalars.last == "日" || scalars.last == "号" else { return nil }
      guard !scalars.contains(where: { "-/.－／．".unicodeScalars.contains($0) }) else { return nil }
      scalars.removeLast()
    }
    var bytes: [UInt8] = []
    for scalar in scalars {
      switch scalar {
      case "年", "月": bytes.append(UInt8(ascii: "-"))
      case "\u{FF01}"..."\u{FF5E}": bytes.append(UInt8(scalar.value - 0xFF00 + 0x20))
      case "\u{21}"..."\u{7E}": bytes.append(UInt8(scalar.value))
      default: return nil
      }
    }
    return bytes
  }
}
