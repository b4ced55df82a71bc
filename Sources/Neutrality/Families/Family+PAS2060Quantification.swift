extension Family {
  /// Quantification: PAS 2060 clause 6.
  static let pas2060Quantification: [Rule] = []
}
