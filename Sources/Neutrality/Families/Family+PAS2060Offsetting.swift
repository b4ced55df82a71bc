extension Family {
  /// Offsetting: PAS 2060 clause 9.
  static let pas2060Offsetting: [Rule] = [
    .pas2060Balance,
    .pas2060Genuine,
    .pas2060Quality,
    .pas2060Verified,
    .pas2060ExPost,
    .pas2060Retire12Months,
    .pas2060Event36Months,
    .pas2060ProjectDocuments,
    .pas2060Registry,
    .pas2060Schemes,
    .pas2060OffsetDocuments,
  ]
}
