extension TraditionalChinese {
  /// The family Scope2Quality.
  static let scope2Quality: [String: String] = [:]
}
