/// A text for searches: UTF-8 with the Latin letters of ASCII in lower case, so that a place in it
/// is the same place in the text.
struct PlainText {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = text.utf8.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 + 0x20 : $0 }
  }

  /// Whether a phrase in lower case stands in the text.
  func contains(_ phrase: [UInt8]) -> Bool { end(of: phrase) != nil }

  /// The place behind the first occurrence of a phrase in lower case; nil when there is none.
  func end(of phrase: [UInt8]) -> Int? {
    guard let first = phrase.first, phrase.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - phrase.count)
    where bytes[start] == first && bytes[start...].starts(with: phrase) {
      return start + phrase.count
    }
    return nil
  }
}
