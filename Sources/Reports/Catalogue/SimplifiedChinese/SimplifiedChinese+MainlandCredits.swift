extension SimplifiedChinese {
  /// The family MainlandCredits.
  static let mainlandCredits: [String: String] = [:]
}
