/// Identifiers from which no unit can be told: kept as they are, in one spelling.
enum OpaqueSerial {
  /// Longer texts are no identifiers, in bytes.
  static let longest = 200

  /// Takes an identifier; the units are those given.
  static func read(
    _ text: SerialText, programme: Programme, units: UnitRange?
  ) throws(SerialProblem) -> SerialBlock {
    if let problem = problem(of: text, programme) { throw problem }
    return SerialBlock(
      programme: programme, block: text.text, scope: scope(of: text), batch: nil, units: units,
      facts: SerialFacts())
  }

  /// The scope of an identifier that is written in the one spelling; nil for any other.
  static func scope(ofBlock block: String, _ programme: Programme) -> String? {
    guard block.utf8.count <= longest, let text = try? SerialText(block),
      block.utf8.elementsEqual(text.bytes), problem(of: text, programme) == nil
    else { return nil }
    return scope(of: text)
  }

  /// Letters and digits alone, numbers without zeros in front. Two identifiers that differ in nothing
  /// else are taken for one: whoever types one of them again means the same credits.
  private static func scope(of text: SerialText) -> String {
    var scope: [UInt8] = []
    for word in text.bytes.split(whereSeparator: { !NumberedForm.isOfWord($0) }) {
      var rest = word
      while let first = rest.first {
        let isNumber = Digits.isDigit(first)
        let run = rest.prefix { Digits.isDigit($0) == isNumber }
        scope += isNumber ? Digits.withoutPadding(run) : run
        rest = rest.dropFirst(run.count)
      }
    }
    return String(decoding: scope, as: UTF8.self)
  }

  /// Why a text cannot be an identifier of a programme; nil when it can.
  private static func problem(of text: SerialText, _ programme: Programme) -> SerialProblem? {
    if text.bytes.count > longest {
      return .form(
        "the identifier is longer than \(longest) bytes",
        remedy: "write the identifier alone; what else is known has columns of its own")
    }
    if !text.bytes.contains(where: NumberedForm.isOfWord) {
      return .form(
        "`\(text.text)` has neither letter nor digit",
        remedy: "copy the identifier from the registry")
    }
    if let other = NumberedForm.programme(of: text) {
      return .form(
        "`\(text.text)` is a serial of \(other.rawValue), not an identifier of "
          + programme.rawValue,
        remedy: "name the programme whose serial it is, or none: its form tells")
    }
    if text.hasUnitsBehind {
      return .form(
        "`\(text.text)` names units in a way that is not understood",
        remedy: "write the identifier alone and the units beside it, or behind it as "
          + "`, units 1 to 500`")
    }
    return nil
  }
}
