extension English {
  /// The family Labels.
  static let labels: [String: String] = [:]
}
