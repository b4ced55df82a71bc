extension SimplifiedChinese {
  /// The family Labels.
  static let labels: [String: String] = [:]
}
