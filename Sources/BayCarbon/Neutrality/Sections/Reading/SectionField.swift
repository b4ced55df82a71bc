import StrictJSON

/// A member of an object in the manifest and the property it fills.
struct SectionField<Root: Sendable>: Sendable {
  /// Reads a value; gives the step that puts it in, or nil when it cannot be read.
  typealias Read =
    @Sendable (JSONNode, String, inout SectionReading) -> (@Sendable (inout Root) -> Void)?

  let name: String
  let isRequired: Bool
  let meaning: String
  let read: Read
  private let describe: @Sendable () -> FieldDescription

  /// What a reader of the documentation has to know.
  var description: FieldDescription { describe() }

  /// A member for a property that may be unknown.
  static func optional<Value>(
    _ name: String, _ kind: @autoclosure @escaping @Sendable () -> MemberKind<Value>,
    _ path: any WritableKeyPath<Root, Value?> & Sendable, _ meaning: String
  ) -> SectionField {
    field(name, kind(), isRequired: false, meaning) { $0[keyPath: path] = $1 }
  }

  /// A member for a property that has a value without it.
  static func defaulted<Value>(
    _ name: String, _ kind: @autoclosure @escaping @Sendable () -> MemberKind<Value>,
    _ path: any WritableKeyPath<Root, Value> & Sendable, _ meaning: String
  ) -> SectionField {
    field(name, kind(), isRequired: false, meaning) { $0[keyPath: path] = $1 }
  }

  /// A member without which the object means nothing.
  static func required<Value>(
    _ name: String, _ kind: @autoclosure @escaping @Sendable () -> MemberKind<Value>,
    _ path: any WritableKeyPath<Root, Value> & Sendable, _ meaning: String
  ) -> SectionField {
    field(name, kind(), isRequired: true, meaning) { $0[keyPath: path] = $1 }
  }

  /// A member that is part of the form and fills nothing, because somebody else reads it.
  static func readElsewhere<Value>(
    _ name: String, _ kind: @autoclosure @escaping @Sendable () -> MemberKind<Value>,
    _ meaning: String, isRequired: Bool = false
  ) -> SectionField {
    field(name, kind(), isRequired: isRequired, meaning) { _, _ in }
  }

  /// The same member for something that holds the root as facts.
  func inside<Key>() -> SectionField<KeyedFacts<Key, Root>> {
    let read = read
    return SectionField<KeyedFacts<Key, Root>>(
      name: name, isRequired: isRequired, meaning: meaning,
      read: { node, path, reading in
        guard let step = read(node, path, &reading) else { return nil }
        return { $0.facts.append(step) }
      }, describe: describe)
  }

  // The kind is made when it is asked for: of the tables below it most manifests need few, and nobody
  // but the documentation wants their descriptions.
  private static func field<Value>(
    _ name: String, _ kind: @autoclosure @escaping @Sendable () -> MemberKind<Value>,
    isRequired: Bool, _ meaning: String,
    set: @escaping @Sendable (inout Root, Value) -> Void
  ) -> SectionField {
    SectionField(
      name: name, isRequired: isRequired, meaning: meaning,
      read: { node, path, reading in
        guard let value = kind().read(node, path, &reading) else { return nil }
        return { set(&$0, value) }
      },
      describe: {
        let kind = kind()
        return FieldDescription(
          name: name, kind: kind.name, meaning: meaning, isRequired: isRequired,
          isList: kind.isList, example: kind.example, inner: kind.inner)
      })
  }
}

/// A member as the documentation shows it.
package struct FieldDescription: Sendable {
  package let name: String
  /// What may be written: `text`, `day`, `one of ...`.
  package let kind: String
  package let meaning: String
  package let isRequired: Bool
  /// Whether its value is a list of objects.
  package let isList: Bool
  /// A value, as JSON text.
  package let example: String
  /// The members of an inner object.
  package let inner: [FieldDescription]
}
