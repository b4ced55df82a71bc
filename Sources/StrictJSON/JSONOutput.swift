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
  /// Any other number of somebody else's document, written as its text stands.
  case number(JSONNumber)
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

  /// An object of those members that are there.
  package static func present(_ members: [(String, JSONOutput?)]) -> JSONOutput {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}

extension JSONOutput {
  /// Takes over a parsed document of our own formats, members in the order of the source.
  ///
  /// - Throws: `JSONSyntaxError` with code `json.number` for a number that is not a whole number
  ///   within ±(2^53 - 1), and for `-0`: our formats write quantities as strings, and one value in
  ///   one form.
  public init(_ node: JSONNode) throws(JSONSyntaxError) {
    self = try JSONOutput(node) { number, position throws(JSONSyntaxError) in
      throw JSONSyntaxError(
        .number, at: position,
        number.integer == 0
          ? "`-0` is no number of its own; write 0"
          : "`\(number.text)` is not a whole number within ±(2^53 - 1); write it in quotes")
    }
  }

  /// Takes over a parsed document, members in the order of the source.
  ///
  /// - Parameter form: Gives the text in which a number is written that is not a whole number
  ///   within ±(2^53 - 1) or is `-0`, or refuses it.
  /// - Throws: What `form` throws.
  public init(
    _ node: JSONNode,
    numbers form: (JSONNumber, JSONPosition) throws(JSONSyntaxError) -> JSONNumber
  ) throws(JSONSyntaxError) {
    switch node.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .string(let text): self = .string(text)
    case .number(let number):
      if let integer = number.integer, integer.magnitude <= Self.integerLimit,
        integer != 0 || number.text == "0"
      {
        self = .integer(integer)
      } else {
        self = .number(try form(number, node.position))
      }
    case .array(let elements):
      var outputs: [JSONOutput] = []
      for element in elements { outputs.append(try JSONOutput(element, numbers: form)) }
      self = .array(outputs)
    case .object(let object):
      var outputs: [(String, JSONOutput)] = []
      for member in object.members {
        outputs.append((member.name, try JSONOutput(member.node, numbers: form)))
      }
      self = .object(outputs)
    }
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
  // Up to U+D7FF, which UTF-8 begins with ED at most, the order of the bytes is the same.
  let isSimple = members.allSatisfy { $0.0.utf8.allSatisfy { $0 < 0xEE } }
  if isSimple { return members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) } }
  return members.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
}
