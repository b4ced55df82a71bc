/// Writes documents for people to read and edit: two spaces of indentation, members in the order
/// given, one element per line, a line end at the end. Strings and numbers are written as in the
/// canonical form.
public enum PrettyJSON {
  /// The document as text; same preconditions as `CanonicalJSON.bytes`.
  public static func text(_ document: JSONOutput) -> String {
    var bytes: [UInt8] = []
    append(document, indentation: 0, to: &bytes)
    bytes.append(JSONByte.lineFeed)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ value: JSONOutput, indentation: Int, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements):
      bytes.append(JSONByte.openBracket)
      for (index, element) in elements.enumerated() {
        startLine(after: index, indentation: indentation + 1, in: &bytes)
        append(element, indentation: indentation + 1, to: &bytes)
      }
      if !elements.isEmpty { startLine(after: 0, indentation: indentation, in: &bytes) }
      bytes.append(JSONByte.closeBracket)
    case .object(let members):
      JSONScalarText.requireDistinctNames(members)
      bytes.append(JSONByte.openBrace)
      for (index, member) in members.enumerated() {
        startLine(after: index, indentation: indentation + 1, in: &bytes)
        JSONScalarText.appendString(member.0, to: &bytes)
        bytes += [JSONByte.colon, JSONByte.space]
        append(member.1, indentation: indentation + 1, to: &bytes)
      }
      if !members.isEmpty { startLine(after: 0, indentation: indentation, in: &bytes) }
      bytes.append(JSONByte.closeBrace)
    case .null, .bool, .integer, .number, .string:
      JSONScalarText.append(value, to: &bytes)
    }
  }

  /// Ends a line, with a comma when `previous` elements stand before, and indents the next.
  private static func startLine(after previous: Int, indentation: Int, in bytes: inout [UInt8]) {
    if previous > 0 { bytes.append(JSONByte.comma) }
    bytes.append(JSONByte.lineFeed)
    bytes += [UInt8](repeating: JSONByte.space, count: 2 * indentation)
  }
}
