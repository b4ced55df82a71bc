import StrictJSON

/// Compares what a document says with what came out when it was calculated again, member by member.
package struct ContentsComparison {
  /// Everything that differs, in the order of the document that is expected.
  package private(set) var problems: [ClaimProblem] = []
  private let codes: [(prefix: String, code: ClaimCode)]
  private let limit: Int
  /// How many differences there are beyond those that are listed.
  package private(set) var unlisted = 0

  /// Compares.
  ///
  /// - Parameters:
  ///   - claimed: The value in the document.
  ///   - computed: What came out.
  ///   - path: The place of the value.
  ///   - codes: Which code a difference has, by the beginning of its place; the first that fits.
  ///   - limit: At most so many are listed.
  package init(
    _ claimed: JSONNode, with computed: JSONOutput, path: String,
    codes: [(prefix: String, code: ClaimCode)], limit: Int = 100
  ) {
    self.codes = codes
    self.limit = limit
    compare(claimed, computed, path)
  }

  private mutating func compare(_ claimed: JSONNode, _ computed: JSONOutput, _ path: String) {
    switch (claimed.value, computed) {
    case (.object(let object), .object(let members)):
      for (name, value) in members {
        let place = DocumentShape.path(path, name)
        if let node = object[name] {
          compare(node, value, place)
        } else {
          report(place, nil, claimed: nil, computed: value)
        }
      }
      for member in object.members
      where !members.contains(where: { $0.0.utf8.elementsEqual(member.name.utf8) }) {
        let place = DocumentShape.path(path, member.name)
        report(place, member.node, claimed: member.node, computed: nil)
      }
    case (.array(let elements), .array(let outputs)):
      for index in 0..<max(elements.count, outputs.count) {
        let element: JSONNode? = index < elements.count ? elements[index] : nil
        let output = outputs.dropFirst(index).first
        let place = "\(path)[\(index)]"
        if let element, let output {
          compare(element, output, place)
        } else {
          report(place, element, claimed: element, computed: output)
        }
      }
    default:
      let same =
        (try? JSONOutput(claimed)).map(CanonicalJSON.bytes) == CanonicalJSON.bytes(computed)
      if !same { report(path, claimed, claimed: claimed, computed: computed) }
    }
  }

  private mutating func report(
    _ path: String, _ node: JSONNode?, claimed: JSONNode?, computed: JSONOutput?
  ) {
    guard problems.count < limit else {
      unlisted += 1
      return
    }
    let said = claimed.flatMap { try? JSONOutput($0) }.map(Self.text)
    let found = computed.map(Self.text)
    problems.append(
      ClaimProblem(
        codes.first { path.hasPrefix($0.prefix) }?.code ?? .calcMismatch,
        said == nil
          ? "the document leaves out what follows from its inputs"
          : found == nil
            ? "the document says what does not follow from its inputs"
            : "the document says something else than what follows from its inputs",
        path: path, at: node?.position,
        remedy: "do not rely on it; ask the issuer for a claim that recomputes",
        claimed: said ?? "nothing", recomputed: found ?? "nothing"))
  }

  /// A value as people read it.
  private static func text(_ value: JSONOutput) -> String {
    if case .string(let text) = value { return text }
    return CanonicalJSON.text(value).shortened
  }
}
