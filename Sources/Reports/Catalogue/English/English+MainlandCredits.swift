extension English {
  /// The family MainlandCredits.
  static let mainlandCredits: [String: String] = [:]
}
