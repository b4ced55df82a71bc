extension SimplifiedChinese {
  /// The family PAS2060Quantification.
  static let pas2060Quantification: [String: String] = [:]
}
