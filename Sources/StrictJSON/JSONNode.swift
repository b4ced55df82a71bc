/// A value of a parsed JSON document together with its place in the text.
///
/// ```
/// let node = try JSONNode(parsing: Array(#"{"gwp": "AR5"}"#.utf8))
/// ```
///
/// There is no `Equatable`: Swift compares strings by canonical equivalence, JSON by code
/// points. To compare documents, compare their `CanonicalJSON.bytes`.
public struct JSONNode: Sendable {
  /// What was read.
  public let value: JSONValue
  /// Where the first character of the value stands.
  public let position: JSONPosition

  /// Makes a node; documents are normally read by `init(parsing:)`.
  public init(_ value: JSONValue, at position: JSONPosition) {
    self.value = value
    self.position = position
  }
}

/// A value of a parsed JSON document.
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it was written.
  case number(JSONNumber)
  /// A string with its escapes resolved.
  case string(String)
  /// The elements in the order of the source.
  case array([JSONNode])
  /// The members in the order of the source.
  case object(JSONObject)

  /// What the value is, with its article, for messages: `a string`, `an object`, `null`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A JSON number: the text that was written, never a binary floating-point value.
public struct JSONNumber: Sendable {
  /// The number as written, such as `1.50` or `-2E+3`; it follows the grammar of RFC 8259.
  public let text: String

  /// Takes a text; nil when it does not follow the grammar.
  public init?(_ text: String) {
    if numberProblem(Array(text.utf8)[...]) != nil { return nil }
    self.text = text
  }

  /// Takes a text that the parser has checked.
  init(checked text: String) {
    self.text = text
  }

  /// The value when it is written without fraction and exponent and fits an `Int`, else nil.
  /// `-0` is 0.
  public var integer: Int? { Int(text) }
}
