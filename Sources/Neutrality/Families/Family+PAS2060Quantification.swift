extension Family {
  /// Quantification: PAS 2060 clause 6.
  static let pas2060Quantification: [Rule] = [
    .pas2060Method,
    .pas2060PrimaryData,
    .pas2060FactorsCurrent,
    .pas2060Uncertainty,
    .pas2060Gross,
    .pas2060Scope2Method,
    .pas2060Biogenic,
    .pas2060GWP,
    .pas2060Unit,
    .pas2060Confirmations,
  ]
}
