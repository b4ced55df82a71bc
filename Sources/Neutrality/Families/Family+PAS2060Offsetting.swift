extension Family {
  /// Offsetting: PAS 2060 clause 9.
  static let pas2060Offsetting: [Rule] = [
    .pas2060Balance,
    .pas2060Retire12Months,
  ]
}
