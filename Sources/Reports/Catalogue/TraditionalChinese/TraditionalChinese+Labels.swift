extension TraditionalChinese {
  /// The family Labels.
  static let labels: [String: String] = [:]
}
