extension English {
  /// The family PAS2060Reduction.
  static let pas2060Reduction: [String: String] = [:]
}
