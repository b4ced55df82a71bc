extension Family {
  /// Commitment and plan: PAS 2060 clause 7.
  static let pas2060Plan: [Rule] = []
}
