extension SimplifiedChinese {
  /// The family GuangdongEvent.
  static let guangdongEvent: [String: String] = [:]
}
