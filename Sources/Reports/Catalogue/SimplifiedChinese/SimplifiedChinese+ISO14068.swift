extension SimplifiedChinese {
  /// The family ISO14068.
  static let iso14068: [String: String] = [:]
}
