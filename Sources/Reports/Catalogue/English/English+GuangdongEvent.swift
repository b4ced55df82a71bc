extension English {
  /// The family GuangdongEvent.
  static let guangdongEvent: [String: String] = [:]
}
