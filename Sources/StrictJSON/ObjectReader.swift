/// Reads the members of an object that has a schema and collects everything that does not fit.
///
/// ```
/// let reader = ObjectReader(object, at: node.position)
/// let gwp = reader.optionalString("gwp") ?? "AR5"
/// let subject = reader.requiredObject("subject")
/// let name = subject?.requiredString("name")
/// reader.rejectUnknown()
/// for problem in reader.problems { ... }
/// ```
///
/// A getter gives nil when the member is absent or of the wrong type; a wrong type, and the
/// absence of a required member, is a problem. `null` is a type of its own, never "absent".
/// Readers handed out for inner objects share the list of problems.
public final class ObjectReader {
  /// The object being read.
  public let object: JSONObject
  /// Where its `{` stands.
  public let position: JSONPosition
  /// Its place in the document such as `facilities[1]`; empty for the document itself.
  public let path: String

  private static let remedyLimit = 100

  private let log: ProblemLog
  private var known: [String] = []
  private var children: [ObjectReader] = []
  private var unknownWasRejected = false

  /// Starts reading an object.
  ///
  /// - Parameters:
  ///   - object: The object.
  ///   - position: Where it stands, for members that are missing.
  ///   - path: Its place in the document, for messages.
  public convenience init(_ object: JSONObject, at position: JSONPosition, path: String = "") {
    self.init(object, at: position, path: path, log: ProblemLog())
  }

  private init(_ object: JSONObject, at position: JSONPosition, path: String, log: ProblemLog) {
    self.object = object
    self.position = position
    self.path = path
    self.log = log
  }

  /// The problems found so far, in this object and in those read through it, in the order of
  /// the text.
  public var problems: [JSONProblem] {
    log.problems.sorted {
      ($0.position, $0.code.rawValue, $0.message) < ($1.position, $1.code.rawValue, $1.message)
    }
  }

  /// The member's value, whatever its type; a problem when it is absent.
  public func required(_ name: String) -> JSONNode? {
    if let node = optional(name) { return node }
    log.add(
      JSONProblem(
        .missingMember, "`\(path(of: name))` is missing", at: position, path: path(of: name),
        remedy: "add the member `\(name)`"))
    return nil
  }

  /// The member's value, whatever its type; nil when it is absent.
  public func optional(_ name: String) -> JSONNode? {
    if !known.contains(name) { known.append(name) }
    return object[name]
  }

  /// Reports every member that was not asked for, here and in the objects that were handed out
  /// by this reader. Call it once, after the last getter.
  ///
  /// - Parameter inChildren: Whether the objects that were handed out are looked at too.
  public func rejectUnknown(inChildren: Bool = true) {
    if inChildren { for child in children { child.rejectUnknown() } }
    if unknownWasRejected { return }
    unknownWasRejected = true
    for member in object.members where !known.contains(where: { isSame($0, member.name) }) {
      log.add(
        JSONProblem(
          .unknownMember, "`\(path(of: member.name))` is not a known member",
          at: member.namePosition, path: path(of: member.name),
          remedy: remedy(forUnknown: member.name)))
    }
  }

  /// Adds a problem the caller found in a value of this object.
  public func report(_ problem: JSONProblem) {
    log.add(problem)
  }

  private func remedy(forUnknown name: String) -> String {
    // After so many nobody mistyped: looking for the nearest of each would take long.
    if log.problems.count > Self.remedyLimit { return "remove it" }
    // A name that is already there cannot be what was meant.
    let free = known.filter { object[$0] == nil }
    if let nearest = nearestSpelling(to: name, among: free) { return "write `\(nearest)`" }
    if free.isEmpty { return "remove it" }
    let names = free.sorted().map { "`\($0)`" }.joined(separator: ", ")
    return "remove it; members that may still be added: \(names)"
  }

  /// The place of a member of this object in the document.
  public func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private func isSame(_ left: String, _ right: String) -> Bool {
    ExactText(left) == ExactText(right)
  }
}

extension ObjectReader {
  /// The text of a member that must be there.
  public func requiredString(_ name: String) -> String? {
    required(name).flatMap { string($0, path(of: name)) }
  }

  /// The text of a member; nil when it is absent.
  public func optionalString(_ name: String) -> String? {
    optional(name).flatMap { string($0, path(of: name)) }
  }

  /// The truth value of a member that must be there.
  public func requiredBool(_ name: String) -> Bool? {
    required(name).flatMap { bool($0, path(of: name)) }
  }

  /// The truth value of a member; nil when it is absent.
  public func optionalBool(_ name: String) -> Bool? {
    optional(name).flatMap { bool($0, path(of: name)) }
  }

  /// The text of the number that must be there, exactly as written.
  public func requiredNumber(_ name: String) -> JSONNumber? {
    required(name).flatMap { number($0, path(of: name)) }
  }

  /// The number as written; nil when it is absent.
  public func optionalNumber(_ name: String) -> JSONNumber? {
    optional(name).flatMap { number($0, path(of: name)) }
  }

  /// The elements of the array that must be there.
  public func requiredArray(_ name: String) -> [JSONNode]? {
    required(name).flatMap { array($0, path(of: name)) }
  }

  /// The elements of an array; nil when it is absent.
  public func optionalArray(_ name: String) -> [JSONNode]? {
    optional(name).flatMap { array($0, path(of: name)) }
  }

  /// A reader for the object that must be there.
  public func requiredObject(_ name: String) -> ObjectReader? {
    required(name).flatMap { child($0, path(of: name)) }
  }

  /// A reader for an inner object; nil when it is absent.
  public func optionalObject(_ name: String) -> ObjectReader? {
    optional(name).flatMap { child($0, path(of: name)) }
  }

  /// Readers for the objects of the array that must be there. An element that is no object is a
  /// problem and is left out.
  public func requiredObjects(_ name: String) -> [ObjectReader]? {
    requiredArray(name).map { children($0, path(of: name)) }
  }

  /// Readers for the objects of an array; nil when it is absent. An element that is no object is
  /// a problem and is left out.
  public func optionalObjects(_ name: String) -> [ObjectReader]? {
    optionalArray(name).map { children($0, path(of: name)) }
  }

  /// The texts of the array that must be there. An element that is no string is a problem and is
  /// left out.
  public func requiredStrings(_ name: String) -> [String]? {
    requiredArray(name).map { strings($0, path(of: name)) }
  }

  /// The texts of an array; nil when it is absent. An element that is no string is a problem and
  /// is left out.
  public func optionalStrings(_ name: String) -> [String]? {
    optionalArray(name).map { strings($0, path(of: name)) }
  }
}

extension ObjectReader {
  private func string(_ node: JSONNode, _ path: String) -> String? {
    if case .string(let text) = node.value { return text }
    return wrongType(node, path, expected: "a string")
  }

  private func bool(_ node: JSONNode, _ path: String) -> Bool? {
    if case .bool(let value) = node.value { return value }
    return wrongType(node, path, expected: "true or false")
  }

  private func number(_ node: JSONNode, _ path: String) -> JSONNumber? {
    if case .number(let number) = node.value { return number }
    return wrongType(node, path, expected: "a number")
  }

  private func array(_ node: JSONNode, _ path: String) -> [JSONNode]? {
    if case .array(let elements) = node.value { return elements }
    return wrongType(node, path, expected: "an array")
  }

  private func child(_ node: JSONNode, _ path: String) -> ObjectReader? {
    guard case .object(let object) = node.value else {
      return wrongType(node, path, expected: "an object")
    }
    let child = ObjectReader(object, at: node.position, path: path, log: log)
    children.append(child)
    return child
  }

  private func children(_ nodes: [JSONNode], _ path: String) -> [ObjectReader] {
    nodes.enumerated().compactMap { index, node in child(node, "\(path)[\(index)]") }
  }

  private func strings(_ nodes: [JSONNode], _ path: String) -> [String] {
    nodes.enumerated().compactMap { index, node in string(node, "\(path)[\(index)]") }
  }

  private func wrongType<Value>(_ node: JSONNode, _ path: String, expected: String) -> Value? {
    var remedy: String?
    if case .null = node.value { remedy = "leave the member out or give it a value" }
    if case .number(let number) = node.value, expected == "a string" {
      remedy = "write it in quotes: \"\(number.text)\""
    }
    log.add(
      JSONProblem(
        .type, "`\(path)` is \(node.value.kind), expected \(expected)", at: node.position,
        path: path, remedy: remedy))
    return nil
  }
}

/// The list of problems that the readers of one document share.
private final class ProblemLog {
  private(set) var problems: [JSONProblem] = []

  func add(_ problem: JSONProblem) {
    problems.append(problem)
  }
}
