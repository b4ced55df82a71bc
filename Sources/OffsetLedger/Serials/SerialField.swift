import Quantities

/// One field of a block name: what it is called and what may stand in it.
struct SerialField: Sendable {
  /// What may stand in a field.
  enum Kind: Sendable {
    /// One of some words.
    case word([[UInt8]])
    /// A number without padding.
    case number
    /// The project's number, behind some letters.
    case project(prefix: [UInt8])
    /// Two letters: the ISO code.
    case country
    /// So many letters.
    case letters(ClosedRange<Int>)
    /// Numbers parted by semicolons.
    case numbers
    /// Four digits.
    case year
    /// A day, `ddMMyyyy`.
    case day
    /// 0 or 1.
    case flag
  }

  /// For messages: `the batch number`.
  let name: String
  let kind: Kind
  /// Whether the field is part of the scope in which units are numbered.
  let isScope: Bool

  init(_ name: String, _ kind: Kind, isScope: Bool = false) {
    self.name = name
    self.kind = kind
    self.isScope = isScope
  }

  /// A field that says one of some words.
  static func word(_ name: String, _ words: String..., isScope: Bool = false) -> SerialField {
    SerialField(name, .word(words.map { Array($0.utf8) }), isScope: isScope)
  }

  /// The project's number, always named so.
  static func project(prefix: String = "", isScope: Bool = false) -> SerialField {
    SerialField("the project number", .project(prefix: Array(prefix.utf8)), isScope: isScope)
  }

  /// The text of the field without zero padding; throws when it cannot stand here.
  func canonical(_ part: SerialPart) throws(SerialProblem) -> [UInt8] {
    let bytes = withoutPadding(part.bytes)
    if isCanonical(bytes[...]) { return bytes }
    throw .form(
      "`\(part.text)` stands where \(name) is expected: \(expectation)\(remark(on: part))",
      remedy: "copy the serial from the registry; nothing of it may be left out",
      offset: part.place)
  }

  /// Whether the field is written in the one spelling that blocks have.
  func isCanonical(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch kind {
    case .word(let words): words.contains { bytes.elementsEqual($0) }
    case .number: Digits.isCanonical(bytes)
    case .project(let prefix):
      bytes.starts(with: prefix) && Digits.isCanonical(bytes.dropFirst(prefix.count))
    case .country: bytes.count == 2 && bytes.allSatisfy(Self.isLetter)
    case .letters(let count): count ~= bytes.count && bytes.allSatisfy(Self.isLetter)
    case .numbers:
      bytes.count <= Self.longestList
        && bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
          .allSatisfy(Digits.isCanonical)
    case .year:
      bytes.count == 4 && Digits.value(bytes).map(CalendarDate.acceptedYears.contains) == true
    case .day: Self.day(bytes) != nil
    case .flag:
      bytes.count == 1 && (bytes.first == UInt8(ascii: "0") || bytes.first == UInt8(ascii: "1"))
    }
  }

  /// The day that eight digits `ddMMyyyy` name; nil when there is none.
  static func day(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
    guard bytes.count == 8, let number = Digits.value(bytes) else { return nil }
    return CalendarDate(
      year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
  }

  private static let longestList = 40

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  private func withoutPadding(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch kind {
    case .number: Array(Digits.withoutPadding(bytes))
    case .project(let prefix):
      bytes.starts(with: prefix)
        ? prefix + Digits.withoutPadding(bytes.dropFirst(prefix.count)) : Array(bytes)
    case .numbers:
      Array(
        bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
          .map(Digits.withoutPadding).joined(separator: [UInt8(ascii: ";")]))
    case .word, .country, .letters, .year, .day, .flag: Array(bytes)
    }
  }

  private var expectation: String {
    switch kind {
    case .word(let words):
      words.map { "`\(String(decoding: $0, as: UTF8.self))`" }.joined(separator: " or ")
    case .number: "a number of up to \(Digits.longest) digits"
    case .project(let prefix):
      prefix.isEmpty ? "a number" : "`\(String(decoding: prefix, as: UTF8.self))` and a number"
    case .country: "two letters, the ISO 3166 alpha-2 code"
    case .letters(let count):
      count.count == 1
        ? "\(count.lowerBound) letters" : "\(count.lowerBound) to \(count.upperBound) letters"
    case .numbers: "numbers, semicolons between them"
    case .year: "a year of four digits, 1900 to 2199"
    case .day: "a day that exists, as ddMMyyyy"
    case .flag: "0 or 1"
    }
  }

  private func remark(on part: SerialPart) -> String {
    guard case .country = kind, part.bytes.count == 3, part.bytes.allSatisfy(Self.isLetter) else {
      return ""
    }
    return ", such as `CN`; this is an alpha-3 code"
  }
}
