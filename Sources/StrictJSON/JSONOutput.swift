/// A JSON document to be written.
///
/// ```
/// let document: JSONOutput = ["schema": "baycarbon/result/1", "rows": 12, "kg": .string(kg)]
/// let bytes = CanonicalJSON.bytes(document)
/// ```
///
/// There is no case for a fraction: quantities, factors and money travel as strings, so that no
/// reader turns them into binary floating point.
public indirect enum JSONOutput: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number within ±(2^53 - 1), RFC 7493 section 2.2; the writers trap on any other.
  case integer(Int)
  /// A number of a parsed document, in the form RFC 8785 gives it.
  case number(ES6Number)
  /// Text.
  case string(String)
  /// Elements in their order.
  case array([JSONOutput])
  /// Members; `PrettyJSON` keeps their order, `CanonicalJSON` sorts them. The writers trap when
  /// a name occurs twice.
  case object([(String, JSONOutput)])

  /// The largest magnitude of an integer that every reader of JSON understands: 2^53 - 1.
  public static let integerLimit = 9_007_199_254_740_991

  /// An object from a dictionary, its members sorted as the canonical form sorts them.
  public static func object(_ members: [String: JSONOutput]) -> JSONOutput {
    .object(sortedByUTF16(members.map { ($0.key, $0.value) }))
  }
}

extension JSONOutput {
  /// Takes over a parsed document, members in the order of the source.
  ///
  /// Numbers get the form of RFC 8785 section 3.2.2.3: an integer within ±(2^53 - 1) is kept
  /// exactly, any other number becomes the nearest IEEE 754 double.
  ///
  /// - Throws: `JSONSyntaxError` with code `json.number` for a number beyond the range of a
  ///   double, such as `1e400`.
  public init(_ node: JSONNode) throws(JSONSyntaxError) {
    switch node.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .string(let text): self = .string(text)
    case .number(let number): self = try JSONOutput.output(number, at: node.position)
    case .array(let elements):
      var outputs: [JSONOutput] = []
      for element in elements { outputs.append(try JSONOutput(element)) }
      self = .array(outputs)
    case .object(let object):
      var outputs: [(String, JSONOutput)] = []
      for member in object.members { outputs.append((member.name, try JSONOutput(member.node))) }
      self = .object(outputs)
    }
  }

  private static func output(
    _ number: JSONNumber, at position: JSONPosition
  ) throws(JSONSyntaxError) -> JSONOutput {
    if let integer = number.integer, integer.magnitude <= integerLimit { return .integer(integer) }
    guard let number = ES6Number(number) else {
      throw JSONSyntaxError(
        .number, at: position,
        "the number is beyond the range of a double and has no canonical form")
    }
    return .number(number)
  }
}

extension JSONOutput: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `null`.
  public init(nilLiteral: ()) { self = .null }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// An array.
  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }

  /// An object with its members in the order written.
  public init(dictionaryLiteral members: (String, JSONOutput)...) { self = .object(members) }
}

/// Orders members by the UTF-16 code units of their names, RFC 8785 section 3.2.3.
func sortedByUTF16(_ members: [(String, JSONOutput)]) -> [(String, JSONOutput)] {
  members.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
}
