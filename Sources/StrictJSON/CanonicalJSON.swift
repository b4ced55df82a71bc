/// Writes documents in the canonical form of RFC 8785 (JSON Canonicalization Scheme): no white
/// space, members sorted by the UTF-16 code units of their names, one form for every string.
/// Digests and signatures are taken over these bytes.
public enum CanonicalJSON {
  /// The canonical form as UTF-8, without a line end.
  ///
  /// - Precondition: Integers are within ±(2^53 - 1) and no object has a name twice: a program
  ///   that builds such a document is wrong, whatever its input.
  public static func bytes(_ document: JSONOutput) -> [UInt8] {
    var bytes: [UInt8] = []
    append(document, to: &bytes)
    return bytes
  }

  /// The canonical form as text, without a line end; same preconditions as `bytes`.
  public static func text(_ document: JSONOutput) -> String {
    String(decoding: bytes(document), as: UTF8.self)
  }

  private static func append(_ value: JSONOutput, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements):
      bytes.append(JSONByte.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(JSONByte.comma) }
        append(element, to: &bytes)
      }
      bytes.append(JSONByte.closeBracket)
    case .object(let members):
      bytes.append(JSONByte.openBrace)
      let sorted = sortedByUTF16(members)
      for (index, member) in sorted.enumerated() {
        // The same name twice stands side by side now.
        precondition(
          index == 0 || ExactText(sorted[index - 1].0) != ExactText(member.0),
          "the name `\(member.0)` occurs twice")
        if index > 0 { bytes.append(JSONByte.comma) }
        JSONScalarText.appendString(member.0, to: &bytes)
        bytes.append(JSONByte.colon)
        append(member.1, to: &bytes)
      }
      bytes.append(JSONByte.closeBrace)
    case .null, .bool, .integer, .number, .string:
      JSONScalarText.append(value, to: &bytes)
    }
  }
}
