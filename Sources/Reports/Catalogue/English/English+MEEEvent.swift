extension English {
  /// The family MEEEvent.
  static let meeEvent: [String: String] = [:]
}
