import Neutrality
import StrictJSON

extension MemberKind {
  /// What an object with members of its own is called.
  static var objectName: String { "object" }

  /// An object that fills a summary.
  static func object(_ table: SectionTable<Value>) -> MemberKind where Value: Summary {
    object(table, from: Value())
  }

  /// An object that fills a value.
  static func object(_ table: SectionTable<Value>, from start: Value) -> MemberKind {
    MemberKind(name: objectName, example: table.example, inner: table.descriptions) {
      node, path, reading in
      guard let facts = table.facts(node, path, &reading) else { return nil }
      var value = start
      facts.fill(&value)
      return value
    }
  }

  /// A list; an element that cannot be read is left out.
  static func list<Element>(_ kind: MemberKind<Element>) -> MemberKind where Value == [Element] {
    MemberKind(
      name: kind.name == objectName ? "list of objects" : "list of \(kind.name)",
      example: "[\(kind.example)]", inner: kind.inner, isList: true
    ) { node, path, reading in
      guard case .array(let nodes) = node.value else {
        return reading.refuse(
          node, path, expected: "a list", remedy: "write it in brackets: [...]")
      }
      return nodes.enumerated().compactMap { kind.read($1, "\(path)[\($0)]", &reading) }
    }
  }

  /// A list in which the order does not count and nothing stands twice.
  static func set<Element>(
    _ kind: MemberKind<Element>
  ) -> MemberKind where Value == Set<Element> {
    MemberKind<[Element]>.list(kind).map { Set($0) }
  }

  /// An object with a member of one kind for each of some names.
  static func map<Element>(
    _ names: [String], _ kind: MemberKind<Element>
  ) -> MemberKind where Value == [String: Element] {
    let all = names.map { "`\($0)`" }.joined(separator: ", ")
    return MemberKind(
      name: "object with any of \(all); each \(kind.name)",
      example: "{\"\(names.last ?? "")\": \(kind.example)}"
    ) { node, path, reading in
      guard case .object(let object) = node.value else {
        return reading.refuse(
          node, path, expected: "an object",
          remedy: "write it in braces: {\"\(names.first ?? "")\": \(kind.example)}")
      }
      var values: Value = [:]
      for member in object.members where !isComment(member, path, &reading) {
        if names.contains(member.name) {
          values[member.name] = kind.read(member.node, "\(path).\(member.name)", &reading)
        } else {
          reading.refuseUnknown(member, path, among: names.filter { object[$0] == nil })
        }
      }
      return values
    }
  }

  /// The same for the names of an enumeration.
  static func map<Name: Sendable, Element>(
    _ kind: MemberKind<Element>
  ) -> MemberKind
  where Name: RawRepresentable<String> & CaseIterable & Hashable, Value == [Name: Element] {
    let words = MemberKind<[String: Element]>.map(Name.allCases.map(\.rawValue), kind)
    return words.map { values in
      Dictionary(
        uniqueKeysWithValues: values.compactMap { name, value in
          Name(rawValue: name).map { ($0, value) }
        })
    }
  }
}
