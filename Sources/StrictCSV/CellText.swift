/// The text of a cell without white space at its ends, the ideographic and the no-break space
/// included.
public func trimmed(_ text: String) -> String {
  guard let start = text.utf8.first, let end = text.utf8.last else { return text }
  // Printable ASCII and Chinese at both ends, the rule, need no look into the tables of Unicode:
  // what begins with E4 to E9 in UTF-8 (U+4000 to U+9FFF) is no white space.
  let plain: ClosedRange<UInt8> = 0x21...0x7E
  let chinese: ClosedRange<UInt8> = 0xE4...0xE9
  let isEndPlain = plain ~= end || text.utf8.suffix(3).first.map { chinese ~= $0 } == true
  if isEndPlain, plain ~= start || chinese ~= start { return text }
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    first.properties.isWhitespace || last.properties.isWhitespace
  else { return text }
  let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
  let stop = scalars.lastIndex { !$0.properties.isWhitespace }
  return stop.map { String(scalars[...$0]) } ?? ""
}
