import Neutrality
import Quantities
import StrictJSON

/// How a value of the manifest is written, and how it is read.
struct MemberKind<Value: Sendable>: Sendable {
  typealias Read = @Sendable (JSONNode, String, inout SectionReading) -> Value?

  /// What may be written, for the documentation and for remedies.
  let name: String
  private let makeExample: @Sendable () -> String
  private let describeInner: @Sendable () -> [FieldDescription]
  /// Whether it is a list of objects.
  let isList: Bool
  /// Reads a value that stands at a path; nil when it cannot be read, which is then reported.
  let read: Read

  /// A value, as JSON text.
  var example: String { makeExample() }
  /// The members of an object.
  var inner: [FieldDescription] { describeInner() }

  init(
    name: String, example: @autoclosure @escaping @Sendable () -> String,
    inner: @autoclosure @escaping @Sendable () -> [FieldDescription] = [], isList: Bool = false,
    read: @escaping Read
  ) {
    self.name = name
    makeExample = example
    describeInner = inner
    self.isList = isList
    self.read = read
  }

  /// The same, read into something else.
  func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Value) -> Other
  ) -> MemberKind<Other> {
    let kind = self
    return MemberKind<Other>(
      name: name, example: kind.example, inner: kind.inner, isList: isList
    ) { node, path, reading in kind.read(node, path, &reading).map(transform) }
  }

  /// A kind whose values are written as text or as numbers and read from that text.
  ///
  /// - Parameters:
  ///   - name: What may be written.
  ///   - example: A value, as JSON text.
  ///   - takesNumbers: Whether a JSON number is taken like its text.
  ///   - parse: Reads the text; nil when it cannot.
  static func written(
    _ name: String, example: String, takesNumbers: Bool = false,
    parse: @escaping @Sendable (String) -> Value?
  ) -> MemberKind {
    MemberKind(name: name, example: example) { node, path, reading in
      let text: String? =
        switch node.value {
        case .string(let text): text
        case .number(let number) where takesNumbers: number.text
        default: nil
        }
      if let text, let value = parse(text) { return value }
      var remedy = "write it as \(example)"
      if !takesNumbers, case .number(let number) = node.value {
        remedy = "write it in quotes: \"\(number.text)\""
      }
      return reading.refuse(node, path, expected: name, remedy: remedy)
    }
  }
}

extension MemberKind where Value == String {
  /// Words; empty ones would count as said.
  static var text: MemberKind {
    MemberKind(name: "text", example: #""words""#) { node, path, reading in
      if case .string(let text) = node.value, text.contains(where: { !$0.isWhitespace }) {
        return text
      }
      var remedy = "write it in quotes"
      if case .number(let number) = node.value { remedy += ": \"\(number.text)\"" }
      if case .string = node.value { remedy = "write it, or leave the member out" }
      return reading.refuse(node, path, expected: "text", remedy: remedy)
    }
  }

  /// Words that an inventory reads too and lets be empty; then nothing is said.
  static var textOrNothing: MemberKind {
    MemberKind(name: "text", example: #""words""#) { node, path, reading in
      if case .string(let text) = node.value {
        return text.contains { !$0.isWhitespace } ? text : nil
      }
      return text.read(node, path, &reading)
    }
  }
}

extension MemberKind where Value: RawRepresentable<String> & CaseIterable {
  /// One of the names of an enumeration.
  static var choice: MemberKind { choice(of: Array(Value.allCases)) }

  /// One of some names of an enumeration.
  static func choice(of values: [Value]) -> MemberKind {
    let words = values.map(\.rawValue)
    return MemberKind(name: oneOf(words), example: "\"\(words.last ?? "")\"") {
      node, path, reading in
      if case .string(let text) = node.value, let value = Value(rawValue: text),
        words.contains(text)
      {
        return value
      }
      return reading.refuseWord(node, path, among: words)
    }
  }
}

extension SectionReading {
  /// Reports a word that is not among those that may stand there, with the nearest one.
  mutating func refuseWord<Value>(
    _ node: JSONNode, _ path: String, among words: [String], called name: String? = nil
  ) -> Value? {
    let name = name ?? "one of \(words.joined(separator: ", "))"
    var remedy = "write \(name)"
    if case .string(let text) = node.value,
      let nearest = Spelling.nearest(to: text, among: words).first
    {
      remedy = "write `\(nearest)`"
    }
    return refuse(node, path, expected: name, remedy: remedy)
  }
}

private func oneOf(_ words: [String]) -> String {
  words.map { "`\($0)`" }.joined(separator: ", ")
}
