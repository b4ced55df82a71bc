/// What a section says of a value, to be put into one: members that are not there change nothing.
struct Facts<Root: Sendable>: Sendable {
  /// One step for each member.
  private(set) var steps: [@Sendable (inout Root) -> Void] = []

  /// Adds a step.
  mutating func append(_ step: @escaping @Sendable (inout Root) -> Void) {
    steps.append(step)
  }

  /// Puts them in, in the order of the text.
  func fill(_ root: inout Root) {
    for step in steps { step(&root) }
  }
}
