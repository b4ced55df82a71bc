extension JSONParser {
  /// Reads a number by the grammar of RFC 8259 section 6.
  ///
  /// Signs and points that the grammar refuses are read first and then refused, so that the
  /// message can say what is wrong with the number as a whole.
  mutating func parseNumber() throws(JSONSyntaxError) -> JSONNumber {
    let start = position
    while let byte = next, mayBelongToNumber(byte) { offset += 1 }
    let written = bytes[start.offset..<offset]
    let text = String(decoding: written, as: UTF8.self)
    if let problem = numberProblem(written) {
      let shown = text.count > 40 ? text.prefix(40) + "..." : text[...]
      throw JSONSyntaxError(.number, at: start, "`\(shown)` is not a number: \(problem)")
    }
    return JSONNumber(checked: text)
  }

  private func mayBelongToNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case JSONByte.plus, JSONByte.minus, JSONByte.point, UInt8(ascii: "_"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: JSONByte.isDigit(byte)
    }
  }
}

/// What is wrong with a number, or nil.
func numberProblem(_ written: ArraySlice<UInt8>) -> String? {
  var rest = written
  if rest.first == JSONByte.plus { return "it may not start with `+`" }
  if rest.first == JSONByte.minus { rest.removeFirst() }
  let whole = takeDigits(&rest)
  if whole.isEmpty { return "a digit is expected before anything else" }
  if whole.count > 1, whole.first == JSONByte.zero { return "it may not start with 0" }
  if rest.first == JSONByte.point {
    rest.removeFirst()
    if takeDigits(&rest).isEmpty { return "a digit is expected after the decimal point" }
  }
  if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if rest.first == JSONByte.plus || rest.first == JSONByte.minus { rest.removeFirst() }
    if takeDigits(&rest).isEmpty { return "a digit is expected in the exponent" }
  }
  return rest.first.map { "`\(Unicode.Scalar($0))` does not belong there" }
}

private func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let digits = rest.prefix(while: JSONByte.isDigit)
  rest = rest.dropFirst(digits.count)
  return digits
}
