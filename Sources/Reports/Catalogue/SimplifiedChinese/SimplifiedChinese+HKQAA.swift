extension SimplifiedChinese {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [:]
}
