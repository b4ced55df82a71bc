/// What a rule saw, by name, in the order in which it is told. Names are lower camel case and
/// end in the unit: `includedKg`.
package struct Observations: Hashable, Sendable {
  /// One thing seen.
  package struct Observation: Hashable, Sendable {
    package let name: String
    package let value: Value
  }

  package private(set) var all: [Observation] = []

  /// Nothing was seen.
  package init() {}

  /// The value of a name.
  package subscript(name: String) -> Value? { all.first { $0.name == name }?.value }

  /// These and others behind them; a name that is there keeps its place and takes the new value.
  package func adding(_ others: Observations) -> Observations {
    var sum = self
    for other in others.all {
      if let place = sum.all.firstIndex(where: { $0.name == other.name }) {
        sum.all[place] = other
      } else {
        sum.all.append(other)
      }
    }
    return sum
  }
}

extension Observations: ExpressibleByDictionaryLiteral {
  /// Makes observations as they are written.
  package init(dictionaryLiteral elements: (String, Value)...) {
    all = elements.map { Observation(name: $0.0, value: $0.1) }
  }
}
