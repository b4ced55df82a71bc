extension Family {
  /// Subject, boundary and coverage: PAS 2060 clause 5.
  static let pas2060Subject: [Rule] = [
    .pas2060Scope12Complete,
    .pas2060Scope3OnePercent,
    .pas2060Coverage95,
  ]
}
