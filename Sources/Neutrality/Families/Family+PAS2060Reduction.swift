extension Family {
  /// Achievement of reductions: PAS 2060 clause 8.
  static let pas2060Reduction: [Rule] = []
}
