/// Serials of Cercarbono, `CDC_n_..._year`, of several depths, `_BF` behind those of the buffer.
/// The units stand in columns of their own. Source: column "serial" of EcoRegistry's export.
enum CercarbonoSerial {
  static let prefix = Array("CDC_".utf8)

  /// Understands a serial; the units are those given.
  static func read(_ text: SerialText, units: UnitRange?) throws(SerialProblem) -> SerialBlock {
    let underscore = UInt8(ascii: "_")
    let canonical = Array(
      text.bytes.split(separator: underscore, omittingEmptySubsequences: false)
        .map(Digits.withoutPadding).joined(separator: [underscore]))
    guard isCanonical(canonical[...]) else {
      throw .form(
        "`\(text.text)` is no serial of Cercarbono: `CDC_`, then digits, letters and underscores",
        remedy: "copy the serial from the registry, without the units")
    }
    let block = String(decoding: canonical, as: UTF8.self)
    var facts = SerialFacts()
    let segments = block.split(separator: "_").filter { $0 != "BF" }
    if let last = segments.last, last.utf8.count == 4 {
      facts.vintage = Int(last).flatMap(Vintage.init(year:))
    }
    return SerialBlock(
      programme: .cercarbono, block: block, scope: block, batch: nil, units: units, facts: facts)
  }

  /// Whether a block is written in the one spelling.
  static func isCanonical(_ block: ArraySlice<UInt8>) -> Bool {
    guard block.count <= OpaqueSerial.longest, block.count > prefix.count,
      block.starts(with: prefix), block.allSatisfy(isPlain)
    else { return false }
    // A second underscore, or one at the end, would be another spelling of the same serial.
    return block.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && Digits.withoutPadding($0).count == $0.count
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    Digits.isDigit(byte) || byte == UInt8(ascii: "_")
      || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }
}
