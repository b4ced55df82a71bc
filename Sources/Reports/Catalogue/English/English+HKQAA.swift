extension English {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [:]
}
