extension Sequence where Element == Finding {
  /// The findings as a report lists them: by severity, then place (findings without one last),
  /// then code, then message, then the remaining text.
  ///
  /// The order is total and does not depend on the order of the input: texts are compared by
  /// their bytes.
  public func inReportOrder() -> [Finding] {
    sorted(by: comesBefore)
  }

  /// How many findings have a severity.
  public func count(of severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// The counts in words: `2 errors, 1 warning`; `no findings` when there is none.
  public var summary: String {
    let parts: [String] = Severity.allCases.sorted().compactMap { severity in
      let count = count(of: severity)
      if count == 0 { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }
}

private func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
  if left.severity != right.severity { return left.severity < right.severity }
  if let order = placeOrder(left.location, right.location) { return order }
  let leftTexts = sortTexts(left)
  let rightTexts = sortTexts(right)
  for (one, other) in zip(leftTexts, rightTexts) {
    if let order = byteOrder(one, other) { return order }
  }
  return leftTexts.count < rightTexts.count
}

/// The texts to compare, most significant first. A prefix keeps an absent text apart from an
/// empty one.
private func sortTexts(_ finding: Finding) -> [String] {
  let optional = [finding.remedy, finding.excerpt].map { $0.map { "=" + $0 } ?? "" }
  return [finding.code, finding.message] + optional + finding.notes
}

/// Whether the left place comes first; nil when they are the same.
private func placeOrder(_ left: SourceLocation?, _ right: SourceLocation?) -> Bool? {
  guard let left, let right else { return left == right ? nil : left != nil }
  if let order = byteOrder(left.file, right.file) { return order }
  let leftNumbers = (left.line ?? 0, left.column ?? 0)
  let rightNumbers = (right.line ?? 0, right.column ?? 0)
  return leftNumbers == rightNumbers ? nil : leftNumbers < rightNumbers
}

/// Whether the left text comes first; nil when they have the same bytes.
private func byteOrder(_ left: String, _ right: String) -> Bool? {
  if left.utf8.elementsEqual(right.utf8) { return nil }
  return left.utf8.lexicographicallyPrecedes(right.utf8)
}
