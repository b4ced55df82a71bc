extension TraditionalChinese {
  /// The family MainlandCredits.
  static let mainlandCredits: [String: String] = [:]
}
