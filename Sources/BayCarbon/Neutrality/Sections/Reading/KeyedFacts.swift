import StrictJSON

/// Facts about one of many things that stand elsewhere, such as a credit of the ledger, with what
/// tells which.
struct KeyedFacts<Key: SectionKey, Root: Sendable>: Sendable {
  var key = Key()
  var facts = Facts<Root>()
  /// Where the manifest says so.
  var position: JSONPosition?
}

/// What tells which of many things is meant.
protocol SectionKey: Hashable, Sendable, CustomStringConvertible {
  /// Nothing is told.
  init()
}

extension SectionTable {
  /// A table of facts about something that stands elsewhere.
  ///
  /// - Parameters:
  ///   - keys: The members that tell which one is meant.
  ///   - facts: The members that say something of it.
  init<Key, Subject>(
    keys: [SectionField<KeyedFacts<Key, Subject>>], facts: [SectionField<Subject>]
  ) where Root == KeyedFacts<Key, Subject> {
    self.init(keys + facts.map { $0.inside() })
  }
}

extension MemberKind {
  /// Facts about something that stands elsewhere.
  static func keyed<Key, Subject>(
    _ table: SectionTable<KeyedFacts<Key, Subject>>
  ) -> MemberKind where Value == KeyedFacts<Key, Subject> {
    MemberKind(name: objectName, example: table.example, inner: table.descriptions) {
      node, path, reading in
      guard let facts = table.facts(node, path, &reading) else { return nil }
      var value = KeyedFacts<Key, Subject>()
      facts.fill(&value)
      value.position = node.position
      return value
    }
  }
}
