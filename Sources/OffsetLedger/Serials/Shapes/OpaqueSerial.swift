/// Identifiers from which no unit can be told: kept as they are, in one spelling.
enum OpaqueSerial {
  /// Longer texts are no identifiers, in bytes.
  static let longest = 200

  /// Takes an identifier; the units are those given.
  static func read(
    _ text: SerialText, programme: Programme, units: UnitRange?
  ) throws(SerialProblem) -> SerialBlock {
    guard text.bytes.count <= longest else {
      throw .form(
        "the identifier is longer than \(longest) bytes",
        remedy: "write the identifier alone; what else is known has columns of its own")
    }
    let block = text.text
    return SerialBlock(
      programme: programme, block: block, scope: block, batch: nil, units: units,
      facts: SerialFacts())
  }

  /// Whether an identifier is written in the one spelling. Most are plain ASCII and need no closer
  /// look.
  static func isCanonical(_ block: String) -> Bool {
    guard block.utf8.count <= longest, let text = try? SerialText(block) else { return false }
    return block.utf8.elementsEqual(text.dividedFromUnits().identifier.bytes)
  }
}
