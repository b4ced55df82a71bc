extension SimplifiedChinese {
  /// The family MEEEvent.
  static let meeEvent: [String: String] = [:]
}
