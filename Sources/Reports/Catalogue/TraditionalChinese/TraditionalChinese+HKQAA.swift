extension TraditionalChinese {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [:]
}
