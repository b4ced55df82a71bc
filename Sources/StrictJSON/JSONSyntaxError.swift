/// Why a text is not a JSON document this module accepts.
public struct JSONSyntaxError: Error, Sendable, Hashable {
  /// The kinds of syntax error; the raw values are stable codes for findings and programs.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The bytes are not UTF-8.
    case utf8 = "json.utf8"
    /// The text starts with a byte order mark.
    case byteOrderMark = "json.bom"
    /// A character stands where the grammar does not allow it.
    case unexpected = "json.unexpected"
    /// The text ends within a value.
    case end = "json.end"
    /// Something follows the value.
    case trailing = "json.trailing"
    /// A number is not written as RFC 8259 demands, or is beyond the range of a canonical one.
    case number = "json.number"
    /// A string holds a control character or an unknown escape.
    case string = "json.string"
    /// An escape stands for half a surrogate pair.
    case surrogate = "json.surrogate"
    /// An object has two members of the same name.
    case duplicateName = "json.duplicate-name"
    /// Arrays and objects are nested deeper than `JSONNode.depthLimit`.
    case depth = "json.depth"
    /// The document is larger than whoever reads it allows.
    case size = "json.size"
    /// The bytes are not the canonical form of the document.
    case notCanonical = "json.not-canonical"
  }

  /// Where it is wrong.
  public let position: JSONPosition
  /// What kind of error it is.
  public let code: Code
  /// One sentence: what was found and what was expected.
  public let message: String

  /// Makes an error.
  public init(_ code: Code, at position: JSONPosition, _ message: String) {
    self.position = position
    self.code = code
    self.message = message
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// `line:column: [code] message`.
  public var description: String { "\(position): [\(code.rawValue)] \(message)" }
}
