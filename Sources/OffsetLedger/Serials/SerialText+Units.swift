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
