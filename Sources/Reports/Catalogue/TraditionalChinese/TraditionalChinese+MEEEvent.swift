extension TraditionalChinese {
  /// The family MEEEvent.
  static let meeEvent: [String: String] = [:]
}
