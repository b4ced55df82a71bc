/// The text of a serial in one spelling: upper case, ASCII hyphens, letters and digits, single
/// spaces, none at the ends. Chinese characters are kept, as opaque identifiers may hold them.
struct SerialText {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each byte, where in the original text it comes from, in Unicode scalars.
  private var places: [Int] = []

  /// No serial of a registry is longer; two numbers of 200 digits and what stands around them.
  private static let longest = 1000

  /// Brings a text to the one spelling; throws for characters that no identifier has.
  init(_ text: String) throws(SerialProblem) {
    guard text.utf8.count <= Self.longest else {
      throw .form(
        "the serial is longer than \(Self.longest) bytes", remedy: "write one serial in one cell")
    }
    bytes.reserveCapacity(text.utf8.count)
    for (place, scalar) in text.unicodeScalars.enumerated() { try append(scalar, place) }
    if bytes.last == UInt8(ascii: " ") {
      bytes.removeLast()
      places.removeLast()
    }
    if bytes.isEmpty {
      throw .form("the serial is empty", remedy: "write the serial as the registry shows it")
    }
  }

  /// The parts between hyphens. A range word (` TO `, ` - `) counts as a hyphen where it stands
  /// once; with more of them the spaces stay and no part will fit.
  func parts(withRangeWord hasRangeWord: Bool) -> [SerialPart] {
    let range = hasRangeWord ? rangeWord : nil
    var parts: [SerialPart] = []
    var start = 0
    func close(at end: Int) {
      let place = start < places.count ? places[start] : places.count
      parts.append(SerialPart(bytes: bytes[start..<end], place: place))
    }
    var index = 0
    while index < bytes.count {
      if let range, index == range.lowerBound {
        close(at: index)
        index = range.upperBound
        start = index
        continue
      }
      if bytes[index] == UInt8(ascii: "-") {
        close(at: index)
        start = index + 1
      }
      index += 1
    }
    close(at: bytes.count)
    return parts
  }

  /// Where in the original text a byte comes from.
  func place(ofByte index: Int) -> Int { places[index] }

  /// The text up to a byte.
  func prefix(_ count: Int) -> SerialText {
    var text = self
    text.bytes.removeSubrange(count...)
    text.places.removeSubrange(count...)
    return text
  }

  /// The text, for people.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) throws(SerialProblem) {
    switch scalar.value {
    case 0x21...0x60, 0x7B...0x7E: append(UInt8(scalar.value), place)
    case 0x61...0x7A: append(UInt8(scalar.value) - 0x20, place)
    // Full-width forms lie in the order of ASCII.
    case 0xFF01...0xFF5E:
      try append(Unicode.Scalar(UInt8(scalar.value - 0xFF00 + 0x20)), place)
    case 0x4E00...0x9FFF: for byte in Array(String(scalar).utf8) { append(byte, place) }
    default:
      if scalar.properties.isWhitespace {
        if let last = bytes.last, last != UInt8(ascii: " ") { append(UInt8(ascii: " "), place) }
      } else if Self.isDash(scalar) {
        append(UInt8(ascii: "-"), place)
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw .form(
          "the serial holds the character U+\(code), which no registry uses in serials",
          remedy: "type the serial again: letters, digits and hyphens", offset: place)
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  /// Every hyphen and dash of Unicode, and the minus signs that people paste for one. The soft
  /// hyphen is none: it is not seen, so nobody can say whether it is meant.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2212, 0x2043, 0x02D7, 0x207B, 0x208B, 0x2796: true
    default: scalar.properties.generalCategory == .dashPunctuation
    }
  }

  /// Where ` TO ` or ` - ` stands, when it does once.
  private var rangeWord: Range<Int>? {
    var found: Range<Int>?
    for start in bytes.indices where bytes[start] == UInt8(ascii: " ") {
      let rest = bytes[start...]
      guard let word = Self.rangeWords.first(where: { rest.starts(with: $0) }) else { continue }
      if found != nil { return nil }
      found = start..<start + word.count
    }
    return found
  }

  private static let rangeWords = [Array(" TO ".utf8), Array(" - ".utf8)]
}

/// A part of a serial between two hyphens.
struct SerialPart {
  let bytes: ArraySlice<UInt8>
  /// Where it begins in the original text, in Unicode scalars.
  let place: Int

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
