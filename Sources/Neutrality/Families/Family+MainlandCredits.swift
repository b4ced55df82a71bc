extension Family {
  /// PHCER, CCER and green certificates.
  static let mainlandCredits: [Rule] = []
}
