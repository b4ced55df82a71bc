extension Family {
  /// Events under the guide of the Ministry of Ecology and Environment, 2019 No. 19.
  static let meeEvent: [Rule] = [
    .meeScope,
    .meePrinciples,
    .meePlan,
    .meeReduceFirst,
    .meeSources,
    .meePhases,
    .meeCreditTypes,
    .meeCancel,
    .mee1Year,
    .meeForest6Years,
    .meeBalance,
    .meeConfirm,
    .meeStatement,
  ]
}
