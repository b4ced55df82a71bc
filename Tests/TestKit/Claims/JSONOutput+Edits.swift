import StrictJSON

extension JSONOutput {
  /// The value at a place such as `credentialSubject.offsets[0].kg`; nil where there is none.
  public subscript(place place: String) -> JSONOutput? {
    var value: JSONOutput? = self
    for step in Self.steps(place) {
      switch (value, step) {
      case (.object(let members), .name(let name)): value = members.first { $0.0 == name }?.1
      case (.array(let elements), .index(let index)):
        value = elements.indices.contains(index) ? elements[index] : nil
      default: return nil
      }
    }
    return value
  }

  /// The document with another value at a place, or without it; a member that is not there is added.
  public func with(_ place: String, _ value: JSONOutput?) -> JSONOutput {
    with(Self.steps(place)[...], value) ?? .null
  }

  /// The text, when it is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements, when it is a list.
  public var elements: [JSONOutput]? { if case .array(let all) = self { all } else { nil } }

  private enum Step {
    case name(String)
    case index(Int)
  }

  private static func steps(_ place: String) -> [Step] {
    place.split(separator: ".").flatMap { part -> [Step] in
      let pieces = part.split(separator: "[")
      return [.name(String(pieces[0]))]
        + pieces.dropFirst().compactMap { Int($0.dropLast()) }.map(Step.index)
    }
  }

  private func with(_ steps: ArraySlice<Step>, _ value: JSONOutput?) -> JSONOutput? {
    guard let step = steps.first else { return value }
    switch (self, step) {
    case (.object(var members), .name(let name)):
      let place = members.firstIndex { $0.0 == name }
      let changed = (place.map { members[$0].1 } ?? .object([(String, JSONOutput)]()))
        .with(steps.dropFirst(), value)
      if let place { members.remove(at: place) }
      if let changed { members.insert((name, changed), at: place ?? members.count) }
      return .object(members)
    case (.array(var elements), .index(let index)):
      if let changed = elements[index].with(steps.dropFirst(), value) {
        elements[index] = changed
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }
}
