/// An object of a parsed JSON document: its members in the order of the source, and look-up by
/// name. Names are compared by code points; no name occurs twice.
public struct JSONObject: Sendable {
  /// A member: its name, where the name stands, and its value.
  public struct Member: Sendable {
    /// The name with its escapes resolved.
    public let name: String
    /// Where the opening quote of the name stands.
    public let namePosition: JSONPosition
    /// The value.
    public let node: JSONNode
  }

  /// The members in the order of the source.
  public private(set) var members: [Member] = []
  private var places: [ExactText: Int] = [:]

  /// An object without members, for the parser to fill.
  init() {}

  /// Makes an object of members of a document that was read; of several with one name the first.
  public init(_ members: [(name: String, node: JSONNode)]) {
    for member in members where places[ExactText(member.name)] == nil {
      append(Member(name: member.name, namePosition: member.node.position, node: member.node))
    }
  }

  /// The value of the member of that name, or nil.
  public subscript(name: String) -> JSONNode? { member(name)?.node }

  /// The member of that name, or nil.
  public func member(_ name: String) -> Member? {
    places[ExactText(name)].map { members[$0] }
  }

  /// Adds a member whose name is not there yet.
  mutating func append(_ member: Member) {
    places[ExactText(member.name)] = members.count
    members.append(member)
  }
}

/// A string that is equal to another only if both have the same code points.
///
/// `String` itself takes the composed and the decomposed `é` for the same; RFC 8259 section 8.3
/// and RFC 8785 do not.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    // Strings of the same bytes are equal to `String` too, and that is found out quickly.
    left.text.utf8.count == right.text.utf8.count && left.text == right.text
      && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
