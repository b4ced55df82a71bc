/// The text of a cell without white space at its ends, the ideographic and the no-break space
/// included.
public func trimmed(_ text: String) -> String {
  // Printable ASCII at both ends, the rule, needs no look into the tables of Unicode.
  let plain: ClosedRange<UInt8> = 0x21...0x7E
  guard let start = text.utf8.first, let end = text.utf8.last else { return text }
  if plain ~= start, plain ~= end { return text }
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    first.properties.isWhitespace || last.properties.isWhitespace
  else { return text }
  let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
  let stop = scalars.lastIndex { !$0.properties.isWhitespace }
  return stop.map { String(scalars[...$0]) } ?? ""
}
