extension SerialText {
  /// The identifier and the units behind it, as the ledger itself writes them for programmes that do
  /// not number units in their serials: `HK-2026/7, units 1 to 12`. Whoever copies that means those
  /// units, not another identifier.
  func dividedFromUnits() -> (identifier: SerialText, units: UnitRange?) {
    let mark = Array(", UNITS ".utf8)
    guard
      let start = bytes.indices.last(where: { $0 > 0 && bytes[$0...].starts(with: mark) })
    else { return (self, nil) }
    let words = bytes[(start + mark.count)...].split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[1] == "TO", let first = Ordinal(words[0]),
      let last = Ordinal(words[2]), let units = UnitRange(first, last)
    else { return (self, nil) }
    return (prefix(start), units)
  }
}

extension SerialText {
  /// Whether the text ends with what people write for units or an amount: the word and a number
  /// anywhere, a range behind a colon or with `to`, a number in brackets. Taken for a part of the
  /// identifier it would make other credits of the same ones.
  var hasUnitsBehind: Bool {
    let plain = Array(bytes.filter(NumberedForm.isOfWord))
    let word = Array("UNIT".utf8)
    for start in plain.indices where plain[start...].starts(with: word) {
      var rest = plain[(start + word.count)...]
      if rest.first == UInt8(ascii: "S") { rest = rest.dropFirst() }
      if rest.first.map(Digits.isDigit) == true { return true }
    }
    return endsWithRange || endsWithBrackets
  }

  /// `: 1-500`, and `1 TO 500` with or without something before it.
  private var endsWithRange: Bool {
    let words = bytes.split { !NumberedForm.isOfWord($0) }
    guard words.count > 2, let last = words.last, last.allSatisfy(Digits.isDigit) else {
      return false
    }
    let before = words[words.count - 2]
    let first = words[words.count - 3]
    if before.elementsEqual("TO".utf8) { return first.allSatisfy(Digits.isDigit) }
    return before.allSatisfy(Digits.isDigit)
      && bytes[first.endIndex..<before.startIndex].contains(UInt8(ascii: ":"))
  }

  private var endsWithBrackets: Bool {
    guard let last = bytes.last,
      let pair = [("(", ")"), ("[", "]"), ("{", "}")].first(where: { Array($0.1.utf8) == [last] }),
      let open = bytes.lastIndex(of: Array(pair.0.utf8)[0]), open > 0
    else { return false }
    let inside = bytes[(open + 1)...].drop { !NumberedForm.isOfWord($0) }
    return inside.first.map(Digits.isDigit) == true
  }
}
