extension TraditionalChinese {
  /// The family GuangdongEvent.
  static let guangdongEvent: [String: String] = [:]
}
