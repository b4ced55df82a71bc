extension SimplifiedChinese {
  /// The family PAS2060Plan.
  static let pas2060Plan: [String: String] = [:]
}
